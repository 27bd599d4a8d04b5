namespace Clustering.Testing;

/// <summary>Phrases that people put around what they say. None of them tells a category.</summary>
internal sealed class Phrases
{
    private readonly string[] _greetings;
    private readonly string[] _leads;
    private readonly string[] _switches;
    private readonly string[] _tails;
    private readonly string[] _actions;
    private readonly string[] _answers;

    private Phrases(string language, string[] greetings, string[] leads, string[] switches, string[] tails, string[] actions, string[] answers)
    {
        Language = language;
        _greetings = greetings;
        _leads = leads;
        _switches = switches;
        _tails = tails;
        _actions = actions;
        _answers = answers;
    }

    internal static IReadOnlyList<string> GladEmoji { get; } = ["😊", "🎉", "🙂", "😄", "💪", "❤️"];

    internal static IReadOnlyList<string> SadEmoji { get; } = ["😔", "😞", "😢", "😩", "💔"];

    internal string Language { get; }

    internal IReadOnlyList<string> Before(MessagePlace place) => place switch
    {
        MessagePlace.First => _greetings,
        MessagePlace.Later => _leads,
        MessagePlace.Switch => _switches,
        MessagePlace.Played => _actions,
        MessagePlace.Answer => _answers,
        _ => [],
    };

    internal IReadOnlyList<string> After(MessagePlace place) => place is MessagePlace.First or MessagePlace.Later ? _tails : [];

    internal static Phrases Of(string language) => language == "zh" ? Chinese : English;

    private static Phrases English { get; } = new(
        "en",
        ["Hi.", "Hello.", "Hey.", "Hi there.", "Good evening.", "Good morning.", "Me again.", "Hi, it's late here.", "Hello from the train.",
            "So, here it is.", "Okay, so.", "Not sure how to put this.", "I'll just write it as it comes.", "First time I write here.",
            "I wrote about something else last week.", "On my lunch break, so this is short.", "Bear with my typing, I'm on the phone.",
            "Long day.", "Quick one.", "I've got ten minutes.", "Let me start at the beginning.", "Someone told me to try this.",
            "Back after a while.", "I tried to phrase this twice already."],
        ["Hm.", "Okay.", "Right.", "Well.", "I see.", "Yes and no.", "Wait.", "So.", "Mm.", "Let me think.", "To add to that.", "One more thing.",
            "Going back a step.", "What I meant is this.", "Since you ask.", "Back again, had to take a call.", "And then.", "By the way."],
        ["Different subject.", "Something else.", "Can we talk about another thing?", "Now for the other thing.", "While I'm here.", "Next one."],
        ["If that makes sense.", "What do you think?", "Any idea?", "I've been turning it over since Monday.", "Keep it short, please.",
            "Take your time.", "I'm at my desk right now.", "It's raining here, by the way.", "I can give more detail.", "That's the short version.",
            "It came up again today.", "I wrote it down yesterday.", "Not in a hurry.", "My coffee is getting cold.", "Tell me if you need more.",
            "I looked around a bit before asking."],
        ["*looks around*", "*nods slowly*", "*pauses*", "*takes a breath*", "*leans closer*", "*glances back*", "*steps forward*"],
        ["I see.", "Okay.", "Understood.", "Right.", "Mm-hm.", "Noted.", "Alright."]);

    private static Phrases Chinese { get; } = new(
        "zh",
        ["你好。", "在吗。", "嗨。", "早上好。", "晚上好。", "又是我。", "打扰一下。", "想到哪写到哪。", "不知道从哪说起。", "长话短说。", "第一次在这里写。",
            "在地铁上打字,可能有点乱。", "午休时间,简单说。", "上周问过别的事。", "朋友让我来试试。", "先说说情况。", "刚下班。", "只有十分钟。", "事情是这样的。", "隔了好久又来了。"],
        ["嗯。", "好。", "对。", "其实。", "等一下。", "这么说吧。", "再补一句。", "还有一点。", "说回刚才。", "我想想。", "你这么一问。", "刚接了个电话,接着说。", "然后呢。", "顺便说一下。"],
        ["换个话题。", "另外一件事。", "再说个别的。", "还有件事想聊。", "下一个。"],
        ["不知道说清楚没有。", "你怎么看。", "简单说就行。", "不着急。", "今天又碰上了。", "这边在下雨。", "需要细节我再补。", "先说到这。", "想了两天了。", "昨天记下来的。", "你慢慢说。", "问之前我也查过一点。"],
        ["*环顾四周*", "*点点头*", "*停了停*", "*深吸一口气*", "*凑近一步*", "*回头看了一眼*"],
        ["嗯。", "好的。", "明白。", "了解。", "这样啊。"]);
}
