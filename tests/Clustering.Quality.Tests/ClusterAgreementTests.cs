namespace Clustering.Quality.Tests;

public class ClusterAgreementTests
{
    [Fact]
    public void The_same_partition_under_other_names_is_perfect()
    {
        var table = new Contingency(["a", "a", "b", "c"], [2, 2, 0, 1]);
        Assert.Equal(1, ClusterAgreement.NormalisedMutualInformation(table), 12);
        Assert.Equal(1, ClusterAgreement.AdjustedRand(table), 12);
        Assert.Equal(1, ClusterAgreement.Accuracy(table), 12);
    }

    [Fact]
    public void One_cluster_of_two_classes_says_nothing()
    {
        var table = new Contingency(["a", "a", "b", "b"], [0, 0, 0, 0]);
        Assert.Equal(0, ClusterAgreement.NormalisedMutualInformation(table), 12);
        Assert.Equal(0, ClusterAgreement.AdjustedRand(table), 12);
        Assert.Equal(0.5, ClusterAgreement.Accuracy(table), 12);
    }

    [Fact]
    public void A_table_by_hand()
    {
        // Counts a: 2 1, b: 0 3. Pairs together 1 + 3, of classes 3 + 3, of clusters 1 + 6, of all 15.
        var table = new Contingency(["a", "a", "a", "b", "b", "b"], [0, 0, 1, 1, 1, 1]);
        Assert.Equal((4 - (42 / 15.0)) / (6.5 - (42 / 15.0)), ClusterAgreement.AdjustedRand(table), 12);
        Assert.Equal(5 / 6.0, ClusterAgreement.Accuracy(table), 12);
        var information = (2 / 6.0 * Math.Log(2)) + (1 / 6.0 * Math.Log(0.5)) + (3 / 6.0 * Math.Log(1.5));
        var entropies = Math.Log(2) - (2 / 6.0 * Math.Log(2 / 6.0)) - (4 / 6.0 * Math.Log(4 / 6.0));
        Assert.Equal(2 * information / entropies, ClusterAgreement.NormalisedMutualInformation(table), 12);
    }

    [Fact]
    public void More_clusters_than_classes_leave_some_unmatched() =>
        Assert.Equal(0.5, ClusterAgreement.Accuracy(new Contingency(["a", "a", "a", "a"], [0, 0, 1, 2])), 12);

    [Fact]
    public void The_assignment_is_the_best_of_all_permutations()
    {
        var state = 12345UL;
        for (var trial = 0; trial < 200; trial++)
        {
            var costs = new double[5, 5];
            for (var i = 0; i < 25; i++)
            {
                state = (state * 6364136223846793005UL) + 1442695040888963407UL;
                costs[i / 5, i % 5] = (int)(state >> 33) % 10;
            }

            var solved = Assignment.Solve(costs);
            Assert.Equal(5, solved.Distinct().Count());
            Assert.Equal(Best(costs, 0, 0), solved.Select((column, row) => costs[row, column]).Sum(), 9);
        }
    }

    private static double Best(double[,] costs, int row, int used)
    {
        if (row == costs.GetLength(0))
            return 0;
        var best = double.PositiveInfinity;
        for (var column = 0; column < costs.GetLength(0); column++)
        {
            if ((used >> column & 1) == 0)
                best = Math.Min(best, costs[row, column] + Best(costs, row + 1, used | 1 << column));
        }

        return best;
    }
}
