using Clustering.Anonymization;

namespace Clustering.Testing;

/// <summary>Composes the messages of one conversation: an opening, exchanges near the person's mood, a closing.</summary>
internal sealed class ConversationComposer
{
    private const double ClosingShare = 0.8;

    private readonly Phrases _phrases;
    private readonly WritingStyle _style;
    private readonly MoodPath _path;
    private readonly Draws _draws;
    private readonly int _length;
    private readonly List<GeneratedMessage> _messages = [];
    private readonly List<SceneTurn> _deck = [];
    private Scene _scene;
    private SlotFillers _fillers;
    private int _asked;

    private ConversationComposer(Scene scene, WritingStyle style, int length, Draws draws)
    {
        _scene = scene;
        _style = style;
        _length = length;
        _draws = draws;
        _phrases = Phrases.Of(scene.Language);
        _path = new MoodPath(scene.Category, draws);
        _fillers = new SlotFillers(scene, draws);
    }

    /// <param name="scene">Where it begins. Long conversations go on to other scenes of its category.</param>
    /// <param name="style">The person's manner.</param>
    /// <param name="length">Human messages, at least 1; at least 2 with a pushback.</param>
    /// <param name="pushback">Whether the assistant pushes back once.</param>
    /// <param name="draws">Chance.</param>
    internal static List<GeneratedMessage> Compose(Scene scene, WritingStyle style, int length, bool pushback, Draws draws)
    {
        var composer = new ConversationComposer(scene, style, length, draws);
        composer.Run(pushback ? 1 + draws.Next(length - 1) : -1);
        return composer._messages;
    }

    private void Run(int pushbackAt)
    {
        Open(MessagePlace.First);
        while (_asked < _length)
        {
            if (_asked == pushbackAt)
                Exchange(_draws.Pick(_scene.Pushbacks), PlaceOf(MessagePlace.Later));
            else if (_asked == _length - 1 && _draws.Happens(ClosingShare))
                Exchange(_scene.Closings[_path.Pick(_scene.Closings, 1, _draws)], MessagePlace.Last);
            else if (_deck.Count > 0)
                Exchange(Take(), PlaceOf(MessagePlace.Later));
            else
                Move();
        }
    }

    private void Open(MessagePlace place)
    {
        var opening = _scene.Openings[_path.Pick(_scene.Openings, Way, _draws)];
        _deck.AddRange(_scene.Turns);
        Exchange(opening with { Assistant = _draws.Pick(_scene.OpeningReplies) }, place);
    }

    private void Move()
    {
        if (_draws.Happens(0.5))
            _scene = SceneChoice.Of(_scene.Language, _scene.Category, _draws);
        _fillers = new SlotFillers(_scene, _draws);
        Open(PlaceOf(MessagePlace.Switch));
    }

    private SceneTurn Take()
    {
        var index = _path.Pick(_deck, Way, _draws);
        var turn = _deck[index];
        _deck.RemoveAt(index);
        return turn;
    }

    private void Exchange(SceneTurn turn, MessagePlace place)
    {
        _asked++;
        var asked = SurfaceVariation.Write(_fillers.Fill(turn.User), _phrases, place, turn.Mood, _style, _draws);
        _messages.Add(new GeneratedMessage(MessageRole.Human, asked, turn.Mood));
        var answered = SurfaceVariation.Write(
            _fillers.Fill(turn.Assistant), _phrases, IsPlayed ? MessagePlace.Last : MessagePlace.Answer, 0, WritingStyle.Assistant, _draws);
        _messages.Add(new GeneratedMessage(MessageRole.Assistant, answered, null));
    }

    private double Way => _length < 2 ? 0 : (double)_asked / (_length - 1);

    private bool IsPlayed => _scene.Category == "roleplay";

    private MessagePlace PlaceOf(MessagePlace place) => IsPlayed && place == MessagePlace.Later ? MessagePlace.Played : place;
}
