namespace Clustering.Reports.Tests.Release;

public sealed class RoundingTests
{
    [Theory]
    [InlineData(1_000, 1_000, 1, 0.12)]
    [InlineData(50, 60, 1, 0.1)]
    [InlineData(50, 60, 5, 0.0)]
    public void A_mean_has_a_step_that_its_largest_subject_cannot_exceed(int subjects, int conversations, int largest, double expected) =>
        Assert.Equal((decimal)expected, Mean.Of(0.1234, 0.1, 0.15, subjects, conversations, largest, true).Value);

    [Theory]
    [InlineData(0.0, 0.12, 0.11, 0.13)]
    [InlineData(0.05, 0.10, 0.10, 0.15)]
    public void A_share_has_a_step_that_its_largest_subject_cannot_exceed(double influence, double value, double low, double high)
    {
        var share = Share.Of(0.1234, 0.119, 0.129, (decimal)influence);
        Assert.Equal(((decimal)value, (decimal)low, (decimal)high), (share.Value, share.Low, share.High));
    }

    [Theory]
    [InlineData(9, 100, null, 0.25)]
    [InlineData(10, 10, null, null)]
    [InlineData(100, 9, 0.75, null)]
    public void A_rate_is_a_bound_where_a_side_has_under_ten_subjects(int with, int without, double? above, double? below)
    {
        var rate = Rate.Of(Share.Of(0.5, 0.4, 0.6), with, without, 200, 5);
        Assert.Equal(((decimal?)above, (decimal?)below, above is null && below is null), (rate.Above, rate.Below, rate.Share is not null));
    }

    [Fact]
    public void A_group_below_its_threshold_cannot_exist()
    {
        Assert.Throws<ReleaseException>(() => Cohort.Of(24, 100, new Thresholds(25, 50)));
        Assert.Throws<ReleaseException>(() => Cohort.Of(25, 49, new Thresholds(25, 50)));
        Assert.Throws<ReleaseException>(() => Mean.Of(0, 0, 0, 29, 100, 1, true));
        Assert.Equal((30, 50), (Cohort.Of(25, 50, new Thresholds(25, 50)).Subjects, Cohort.Of(25, 50, new Thresholds(25, 50)).Conversations));
    }
}
