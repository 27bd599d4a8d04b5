namespace Clustering.Quality;

/// <summary>
/// Hungarian algorithm (Kuhn 1955, Munkres 1957): the permutation with the least sum of costs, by shortest augmenting paths
/// under potentials (Jonker and Volgenant 1987), cubic in the size.
/// </summary>
internal static class Assignment
{
    /// <summary>For each row of a square matrix its column.</summary>
    internal static int[] Solve(double[,] costs)
    {
        var n = costs.GetLength(0);
        var ofRow = new double[n];
        var ofColumn = new double[n];
        var rowOf = new int[n];
        Array.Fill(rowOf, -1);
        for (var row = 0; row < n; row++)
            Augment(costs, row, ofRow, ofColumn, rowOf);
        var columnOf = new int[n];
        for (var column = 0; column < n; column++)
            columnOf[rowOf[column]] = column;
        return columnOf;
    }

    private static void Augment(double[,] costs, int start, double[] ofRow, double[] ofColumn, int[] rowOf)
    {
        var n = rowOf.Length;
        var distance = new double[n];
        var from = new int[n];
        var done = new bool[n];
        Array.Fill(distance, double.PositiveInfinity);
        Array.Fill(from, -1);
        var row = start;
        var at = -1;
        var reached = 0.0;
        while (true)
        {
            var next = -1;
            for (var j = 0; j < n; j++)
            {
                if (done[j])
                    continue;
                var length = reached + costs[row, j] - ofRow[row] - ofColumn[j];
                if (length < distance[j])
                {
                    distance[j] = length;
                    from[j] = at;
                }

                if (next < 0 || distance[j] < distance[next])
                    next = j;
            }

            at = next;
            reached = distance[at];
            if (rowOf[at] < 0)
                break;
            done[at] = true;
            row = rowOf[at];
        }

        ofRow[start] += reached;
        for (var j = 0; j < n; j++)
        {
            if (!done[j])
                continue;
            ofRow[rowOf[j]] += reached - distance[j];
            ofColumn[j] -= reached - distance[j];
        }

        while (at >= 0)
        {
            rowOf[at] = from[at] < 0 ? start : rowOf[from[at]];
            at = from[at];
        }
    }
}
