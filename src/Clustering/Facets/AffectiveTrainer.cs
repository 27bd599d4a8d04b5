using System.Security.Cryptography;
using Clustering.Anonymization;
using Clustering.Reports;

namespace Clustering.Facets;

/// <summary>Trains the weights of an <see cref="AffectiveClassifier"/> from labelled conversations. The same files and seed give the same bytes.</summary>
public static class AffectiveTrainer
{
    private const double Cost = 9;
    private const double PositiveWeight = 2;

    /// <summary>Weighs precision over recall: a false alarm on an everyday conversation costs more than a miss.</summary>
    private const double Beta = 0.9;

    /// <summary>Trains from every .jsonl file under a folder, redacted first.</summary>
    /// <param name="folder">Files of JSON Lines with the fields id, labels, language, messages.</param>
    /// <param name="seed">Seed of folds and shuffles.</param>
    /// <param name="cancellationToken">Ends training early.</param>
    /// <exception cref="LabelledDataException">A file is not of this form, or a class has fewer than ten conversations.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public static AffectiveTraining Train(string folder, ulong seed, CancellationToken cancellationToken = default) =>
        Train(folder, seed, Redactor.Default.Redact, cancellationToken);

    internal static AffectiveTraining Train(
        string folder, ulong seed, Func<Conversation, RedactedConversation> redact, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var labelled = LabelledReader.Read(folder, out var sha256, cancellationToken);
        for (var c = 0; c < AffectiveModel.Classes; c++)
        {
            if (labelled.Count(l => (l.Labels >> c & 1) != 0) < 2 * TrainingSet.Folds)
                throw new LabelledDataException($"The class {AffectiveModel.Names[c]} has fewer than {2 * TrainingSet.Folds} conversations.");
        }

        var set = TrainingSet.Build(labelled, redact, seed, cancellationToken);
        var whole = set.Examples.Where(e => e.IsWhole).ToArray();
        var margins = CrossValidate(set, whole, seed, cancellationToken);
        var weights = new sbyte[AffectiveVector.Dimensions * AffectiveModel.Classes];
        var classes = new AffectiveClass[AffectiveModel.Classes];
        for (var c = 0; c < AffectiveModel.Classes; c++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var truths = whole.Select(e => (e.Labels >> c & 1) != 0).ToArray();
            var (slope, offset) = Calibration.Fit(margins[c], truths);
            var odds = margins[c].Select(m => (slope * m) + offset).ToArray();
            var threshold = Calibration.Threshold(odds, Beta);
            var exact = LogisticRegression.Fit(set.Examples, c, Cost, PositiveWeight, seed);
            classes[c] = new AffectiveClass(Quantize(exact, weights, c), (float)exact[^1], (float)slope, (float)offset, (float)threshold);
        }

        var model = new AffectiveModel(set.Features, weights, classes, HashOf(sha256));
        return new AffectiveTraining(model, Validate(whole, margins, classes), labelled.Count);
    }

    /// <summary>The hash of all that weights come from: the labelled files, and the word classes that features are made of.</summary>
    internal static byte[] HashOf(byte[] labelled)
    {
        var classes = ShippedResources.All.Where(r => r.Name.StartsWith("classes.", StringComparison.Ordinal)).Select(r => r.Sha256);
        return SHA256.HashData([.. labelled, .. classes.SelectMany(Convert.FromHexString)]);
    }

    private static double[][] CrossValidate(TrainingSet set, TrainingExample[] whole, ulong seed, CancellationToken cancellationToken)
    {
        var margins = new double[AffectiveModel.Classes][];
        for (var c = 0; c < margins.Length; c++)
        {
            margins[c] = new double[whole.Length];
            for (var fold = 0; fold < TrainingSet.Folds; fold++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var rest = set.Examples.Where(e => e.Fold != fold).ToArray();
                var weights = LogisticRegression.Fit(rest, c, Cost, PositiveWeight, seed);
                for (var i = 0; i < whole.Length; i++)
                {
                    if (whole[i].Fold == fold)
                        margins[c][i] = LogisticRegression.Dot(weights, whole[i]);
                }
            }
        }

        return margins;
    }

    private static float Quantize(double[] exact, sbyte[] weights, int label)
    {
        var largest = exact.AsSpan(0, AffectiveVector.Dimensions).ToArray().Max(Math.Abs);
        var scale = largest > 0 ? largest / sbyte.MaxValue : 1;
        for (var i = 0; i < AffectiveVector.Dimensions; i++)
            weights[(i * AffectiveModel.Classes) + label] = (sbyte)Math.Round(exact[i] / scale);
        return (float)scale;
    }

    private static List<ClassValidation> Validate(TrainingExample[] whole, double[][] margins, AffectiveClass[] classes)
    {
        const int none = AffectiveModel.Classes;
        var hits = new int[none + 1];
        var claimed = new int[none + 1];
        var actual = new int[none + 1];
        Span<float> one = stackalloc float[AffectiveModel.Classes];
        for (var i = 0; i < whole.Length; i++)
        {
            for (var c = 0; c < AffectiveModel.Classes; c++)
                one[c] = (float)margins[c][i];
            var labels = AffectiveClassifier.Decide(one, classes);
            for (var c = 0; c <= none; c++)
            {
                var claim = c switch
                {
                    none => labels.Primary == Category.None && !labels.IsContentCreation,
                    AffectiveModel.ContentCreation => labels.IsContentCreation,
                    _ => labels.Has((Category)c),
                };
                var truth = c == none ? whole[i].Labels == 0 : (whole[i].Labels >> c & 1) != 0;
                hits[c] += claim && truth ? 1 : 0;
                claimed[c] += claim ? 1 : 0;
                actual[c] += truth ? 1 : 0;
            }
        }

        return [.. Enumerable.Range(0, none + 1).Select(c =>
            new ClassValidation(c == none ? "none" : AffectiveModel.Names[c], hits[c], claimed[c], actual[c]))];
    }
}
