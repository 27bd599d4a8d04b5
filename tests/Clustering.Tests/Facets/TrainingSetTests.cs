using Clustering.Anonymization;
using Clustering.Facets;

namespace Clustering.Tests.Facets;

public class TrainingSetTests
{
    [Fact]
    public void A_file_of_mixed_classes_is_held_out_as_a_whole_and_the_others_are_dealt()
    {
        Assert.Equal([8, 8, 0, 0, 0], Folds(Labelled("a.jsonl", 0, 1, 2, 4).Concat(Labelled("b.jsonl", 0, 1, 2, 4))));
        Assert.Equal([2, 2, 2, 2, 0], Folds(Labelled("a.jsonl", 0, 0, 0, 0).Take(4).Concat(Labelled("b.jsonl", 1, 1, 1, 1).Take(4))));
    }

    private static int[] Folds(IEnumerable<LabelledConversation> labelled)
    {
        var set = TrainingSet.Build([.. labelled], Redactor.Default.Redact, 1, default);
        return [.. Enumerable.Range(0, TrainingSet.Folds).Select(f => set.Examples.Count(e => e.IsWhole && e.Fold == f))];
    }

    private static IEnumerable<LabelledConversation> Labelled(string file, params int[] labels) =>
        labels.SelectMany(l => new[] { "one", "two" }.Select(t => new LabelledConversation(Talk.Raw(t + " word", "answer"), l, "en", file)));
}
