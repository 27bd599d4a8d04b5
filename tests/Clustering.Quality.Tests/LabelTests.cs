namespace Clustering.Quality.Tests;

public class LabelTests
{
    private static readonly string[] Gold = ["a", "a", "a", "b", "b", "c"];
    private static readonly string[] Predicted = ["a", "a", "b", "b", "c", "c"];

    private static readonly CategoryRow[] Rows =
    [
        new(["coaching"], [], ["coaching"]),
        new(["coaching"], ["none"], ["none"]),
        new(["counseling"], [], ["none"]),
        new(["counseling", "coaching"], [], ["counseling"]),
        new(["none"], ["coaching"], ["coaching"]),
        new(["none"], [], ["coaching", "counseling"]),
        new(["content_creation"], [], ["content_creation"]),
    ];

    [Fact]
    public void Accuracy_and_macro_F1_by_hand()
    {
        // a: tp 2, fn 1; b: tp 1, fp 1, fn 1; c: tp 1, fp 1. F1 0.8, 0.5, 2/3.
        Assert.Equal(4 / 6.0, SingleLabel.Accuracy(Gold, Predicted), 12);
        Assert.Equal((0.8 + 0.5 + (2 / 3.0)) / 3, SingleLabel.MacroF1(Gold, Predicted), 12);
        Assert.Equal(new ClassScore(1, 1, 1), SingleLabel.ScoreOf("b", Gold, Predicted));
    }

    [Fact]
    public void Acceptable_labels_are_no_errors()
    {
        // Row 2 is no miss, row 4 is one; row 5 is no false positive, row 6 is one.
        Assert.Equal(new ClassScore(1, 1, 1), MultiLabel.ScoreOf("coaching", Rows));
        Assert.Equal(new ClassScore(1, 1, 1), MultiLabel.ScoreOf("counseling", Rows));
        // "none" predicted in row 2 is acceptable, in row 3 it is wrong; missed in row 6 only.
        Assert.Equal(new ClassScore(0, 1, 1), MultiLabel.ScoreOf("none", Rows));
        Assert.Equal((0.5 + 0.5 + 0 + 1) / 4, MultiLabel.MacroF1(Rows), 12);
    }

    [Fact]
    public void Shares_of_primary_labels_and_false_alarms()
    {
        Assert.Equal(3 / 7.0, MultiLabel.PrimaryRecall(Rows), 12);
        Assert.Equal(5 / 7.0, MultiLabel.PrimaryAccepted(Rows), 12);
        Assert.Equal(1 / 2.0, MultiLabel.FalseAlarms(Rows, l => l is not ("none" or "content_creation")), 12);
    }
}
