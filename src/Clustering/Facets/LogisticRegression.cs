namespace Clustering.Facets;

/// <summary>
/// L2-regularised logistic regression by dual coordinate descent (Yu, Huang and Lin 2011): minimises
/// |w|²/2 + Σ C_i log(1 + exp(-y_i w·x_i)) over α_i in (0, C_i) with w = Σ α_i y_i x_i. One thread, fixed order: the same bits every time.
/// The last weight is the bias.
/// </summary>
internal static class LogisticRegression
{
    private const int Epochs = 40;
    private const int NewtonSteps = 12;

    internal static double[] Fit(IReadOnlyList<TrainingExample> examples, int label, double cost, double positiveWeight, ulong seed)
    {
        var weights = new double[AffectiveVector.Dimensions + 1];
        var alphas = new double[examples.Count];
        var squares = new double[examples.Count];
        var order = new int[examples.Count];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
            alphas[i] = 0.05 * Cost(examples[i], label, cost, positiveWeight);
            squares[i] = 1 + examples[i].Values.Sum(v => (double)v * v);
            Add(weights, examples[i], alphas[i] * Sign(examples[i], label));
        }

        var chance = new Chance(seed, (ulong)label);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            for (var i = order.Length - 1; i > 0; i--)
            {
                var j = chance.Next(i + 1);
                (order[i], order[j]) = (order[j], order[i]);
            }

            foreach (var i in order)
            {
                var sign = Sign(examples[i], label);
                var next = Step(alphas[i], Cost(examples[i], label, cost, positiveWeight), squares[i], sign * Dot(weights, examples[i]));
                Add(weights, examples[i], (next - alphas[i]) * sign);
                alphas[i] = next;
            }
        }

        return weights;
    }

    internal static double Dot(double[] weights, TrainingExample example)
    {
        var sum = weights[^1];
        for (var k = 0; k < example.Indices.Length; k++)
            sum += weights[example.Indices[k]] * example.Values[k];
        return sum;
    }

    /// <summary>Minimises the dual over one α: its derivative is margin + (α - start) square + ln(α / (C - α)).</summary>
    private static double Step(double start, double cost, double square, double margin)
    {
        var alpha = start;
        for (var step = 0; step < NewtonSteps; step++)
        {
            var gradient = margin + ((alpha - start) * square) + Math.Log(alpha / (cost - alpha));
            if (Math.Abs(gradient) < 1e-6)
                break;
            var next = alpha - (gradient / (square + (cost / (alpha * (cost - alpha)))));
            alpha = next <= 0 ? alpha * 0.1 : next >= cost ? cost - ((cost - alpha) * 0.1) : next;
            alpha = Math.Clamp(alpha, 1e-12 * cost, cost * (1 - 1e-12));
        }

        return alpha;
    }

    private static void Add(double[] weights, TrainingExample example, double change)
    {
        for (var k = 0; k < example.Indices.Length; k++)
            weights[example.Indices[k]] += change * example.Values[k];
        weights[^1] += change;
    }

    private static int Sign(TrainingExample example, int label) => (example.Labels >> label & 1) != 0 ? 1 : -1;

    private static double Cost(TrainingExample example, int label, double cost, double positiveWeight) =>
        cost * example.Weight * (Sign(example, label) > 0 ? positiveWeight : 1);
}
