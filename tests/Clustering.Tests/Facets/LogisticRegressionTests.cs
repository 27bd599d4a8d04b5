using Clustering.Facets;

namespace Clustering.Tests.Facets;

public class LogisticRegressionTests
{
    /// <summary>At the minimum of |w|²/2 + Σ C log(1 + exp(-y w·x)) its gradient is zero: w = Σ C σ(-y w·x) y x.</summary>
    [Fact]
    public void Ends_where_the_gradient_of_the_objective_is_zero()
    {
        var chance = new Chance(3, 1);
        var examples = new List<TrainingExample>();
        for (var i = 0; i < 80; i++)
        {
            var values = Enumerable.Range(0, 4).Select(_ => (float)chance.NextNormal()).ToArray();
            var label = values[0] + (0.5 * values[1]) + chance.NextNormal() > 0 ? 1 : 0;
            examples.Add(new TrainingExample([0, 1, 2, 3], values, label, 0, 1, IsWhole: true));
        }

        const double cost = 2, positive = 1.5;
        var weights = LogisticRegression.Fit(examples, 0, cost, positive, seed: 1);
        var gradient = new double[] { weights[0], weights[1], weights[2], weights[3], weights[^1] };
        foreach (var example in examples)
        {
            var sign = example.Labels == 1 ? 1 : -1;
            var pull = cost * (sign > 0 ? positive : 1) / (1 + Math.Exp(sign * LogisticRegression.Dot(weights, example)));
            for (var k = 0; k < 4; k++)
                gradient[k] -= pull * sign * example.Values[k];
            gradient[4] -= pull * sign;
        }

        Assert.All(gradient, g => Assert.InRange(g, -0.01, 0.01));
    }

    [Fact]
    public void Calibration_finds_the_slope_and_offset_that_made_the_data()
    {
        var chance = new Chance(5, 1);
        var margins = Enumerable.Range(0, 20_000).Select(_ => 2 * chance.NextNormal()).ToArray();
        var truths = margins.Select(m => chance.NextDouble() < 1 / (1 + Math.Exp(-((1.7 * m) - 0.8)))).ToArray();
        var (slope, offset) = Calibration.Fit(margins, truths);
        Assert.InRange(slope, 1.6, 1.8);
        Assert.InRange(offset, -0.9, -0.7);
    }

    [Fact]
    public void The_threshold_divides_what_can_be_divided_and_falls_where_recall_weighs_more()
    {
        Assert.Equal(0.0, Calibration.Threshold([-9, -8, -8, 8, 9], 1), 6);
        Assert.True(Calibration.Threshold([-3, -2, -1, 0, 1], 0.3) > Calibration.Threshold([-3, -2, -1, 0, 1], 2));
    }
}
