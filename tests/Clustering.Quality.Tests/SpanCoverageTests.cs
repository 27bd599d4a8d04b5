namespace Clustering.Quality.Tests;

public class SpanCoverageTests
{
    [Fact]
    public void Characters_and_spans_by_hand()
    {
        var coverage = new SpanCoverage();
        coverage.Add(10, [new(0, 4, "NAME"), new(6, 8, "PHONE")], [new(0, 3, "PERSON"), new(6, 9, "PHONE")]);
        coverage.Add(5, [], []);
        coverage.Add(5, [], [new(0, 1, "URL")]);
        // Labelled 6, redacted 3 + 2. Unlabelled 4 + 5 + 5, redacted 1 + 0 + 1.
        Assert.Equal(5 / 6.0, coverage.LabelledRedacted, 12);
        Assert.Equal(2 / 14.0, coverage.UnlabelledRedacted, 12);
        Assert.Equal(0.5, coverage.SpansCovered, 12);
        Assert.Equal(0.5, coverage.EmptyUntouched, 12);
        Assert.Equal((1, 0), coverage.Types["NAME"]);
        Assert.Equal((1, 1), coverage.Types["PHONE"]);
    }

    [Fact]
    public void Two_spans_side_by_side_cover_one() =>
        Assert.Equal(1, Covered([new(2, 8, "ADDRESS")], [new(2, 5, "NUMBER"), new(5, 8, "NUMBER")]));

    [Fact]
    public void A_pair_of_surrogates_is_one_code_point()
    {
        Assert.Equal([0, 1, 1, 2, 3], CodePoints.Of("a😊b"));
        Assert.Equal([0, 1, 2], CodePoints.Of("\uD83Dx"));
        Assert.Equal([0], CodePoints.Of(""));
    }

    [Fact]
    public void Kinds_that_are_not_required_can_be_left_out()
    {
        var coverage = new SpanCoverage();
        coverage.Add(10, [new(0, 4, "NAME"), new(6, 8, "PLACE")], [new(0, 4, "PERSON")]);
        Assert.Equal(1, coverage.SpansCoveredWithout(new HashSet<string> { "PLACE" }));
        Assert.Equal(0.5, coverage.SpansCovered);
    }

    [Fact]
    public void A_case_agrees_when_its_spans_are_redacted_or_nothing_is_taken_for_its_kind()
    {
        var agreement = new RecognizerAgreement();
        agreement.Add("au_acn", [new(0, 5, "AU_ACN")], [new(0, 5, "NUMBER")]);
        agreement.Add("au_acn", [new(0, 5, "AU_ACN")], [new(0, 4, "AU_ACN")]);
        agreement.Add("au_acn", [], [new(0, 5, "NUMBER")]);
        agreement.Add("au_acn", [], [new(0, 5, "AU_ACN")]);
        Assert.Equal(0.5, agreement.Measures().First().Value);
    }

    private static double Covered(CharacterSpan[] gold, CharacterSpan[] predicted)
    {
        var coverage = new SpanCoverage();
        coverage.Add(10, gold, predicted);
        return coverage.SpansCovered;
    }
}
