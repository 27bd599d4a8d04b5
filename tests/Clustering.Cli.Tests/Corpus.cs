using System.Globalization;
using System.Text;

namespace Clustering.Cli.Tests;

/// <summary>A small corpus with releasable categories and clusters: everyday questions and troubled evenings, six human messages each.</summary>
internal static class Corpus
{
    private static readonly string[][] Scenes =
    [
        ["How long does rice need on the stove?", "And how much water for two cups?", "Does brown rice take longer?", "Should I rinse it first?", "Can I freeze what is left?", "Thanks, the rice is great."],
        ["My loop in Python never ends.", "The counter is inside the function.", "Should I move the counter up?", "Now I get an index error.", "The list has ten items.", "Great, the loop works now."],
        ["I feel so anxious and sad every night.", "I cannot sleep and I cry a lot.", "My anxiety is terrible before work.", "I feel hopeless about my depression.", "Talking about it helps a little.", "I feel a bit calmer now, thank you."],
        ["My boyfriend and I keep fighting about money.", "He says I never listen to him.", "How do I tell him that I feel hurt?", "My mother takes his side as well.", "I want us to be close again.", "I will talk to my boyfriend tonight."],
    ];

    /// <summary>Conversations as JSON Lines; each subject has two.</summary>
    public static string Of(int conversations)
    {
        var text = new StringBuilder();
        for (var i = 0; i < conversations; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $$"""{"id":"c{{i}}","user_id":"u{{i / 2}}","messages":[""");
            var scene = Scenes[i % Scenes.Length];
            for (var turn = 0; turn < scene.Length; turn++)
                text.Append(CultureInfo.InvariantCulture, $$"""{{(turn > 0 ? "," : "")}}{"role":"user","content":"{{scene[(turn + (i / 7 % 2)) % scene.Length]}}"},{"role":"assistant","content":"I see. Tell me more."}""");
            text.Append("]}\n");
        }

        return text.ToString();
    }
}
