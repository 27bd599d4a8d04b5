using Microsoft.Extensions.AI;

namespace Clustering.Testing.Tests;

public class FakesTests
{
    [Fact]
    public async Task Embeddings_are_of_unit_length_repeatable_and_near_for_shared_words()
    {
        using var fake = new FakeEmbeddingGenerator { Dimensions = 256 };
        var vectors = await fake.GenerateAsync(["the cat sat on the mat", "the cat lay on the mat", "今天下雨", "THE CAT SAT ON THE MAT", ""]);
        Assert.Equal(1, Dot(vectors[0], vectors[0]), 5);
        Assert.Equal(1, Dot(vectors[2], vectors[2]), 5);
        Assert.Equal(1, Dot(vectors[0], vectors[3]), 5);
        Assert.True(Dot(vectors[0], vectors[1]) > 0.6);
        Assert.True(Dot(vectors[0], vectors[2]) < 0.3);
        Assert.Equal(0, Dot(vectors[4], vectors[4]));
        Assert.Equal((1, 5), (fake.Calls, fake.Items));
        Assert.Contains("今天下雨", fake.Texts);
    }

    [Fact]
    public async Task Embedding_fails_as_told()
    {
        using var everyThird = new FakeEmbeddingGenerator { FailEvery = 3 };
        await everyThird.GenerateAsync(["a", "b"]);
        await Assert.ThrowsAsync<HttpRequestException>(() => everyThird.GenerateAsync(["c"]));
        await everyThird.GenerateAsync(["d"]);
        Assert.Equal((3, 4), (everyThird.Calls, everyThird.Items));

        using var onWord = new FakeEmbeddingGenerator { FailWhen = t => t == "b" };
        await Assert.ThrowsAsync<HttpRequestException>(() => onWord.GenerateAsync(["a", "b"]));
        await Assert.ThrowsAsync<HttpRequestException>(() => onWord.GenerateAsync(["b"]));
        Assert.Single(await onWord.GenerateAsync(["a"]));
    }

    [Fact]
    public async Task Cancellation_ends_a_slow_call()
    {
        using var slow = new FakeEmbeddingGenerator { Delay = TimeSpan.FromMinutes(5) };
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(20));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => slow.GenerateAsync(["a"], cancellationToken: source.Token));
    }

    [Fact]
    public async Task Chat_answers_in_turn_and_counts()
    {
        using var fake = new FakeChatClient("one", "two") { FailEvery = 3 };
        Assert.Equal("one", (await fake.GetResponseAsync("first")).Text);
        var text = "";
        await foreach (var update in fake.GetStreamingResponseAsync("second"))
            text += update.Text;
        Assert.Equal("two", text);
        await Assert.ThrowsAsync<HttpRequestException>(() => fake.GetResponseAsync("third"));
        Assert.Equal(3, fake.Calls);
        Assert.Equal(["first", "second", "third"], fake.Prompts);
        Assert.Same(fake, fake.GetService(typeof(IChatClient)));
    }

    [Fact]
    public async Task Chat_answers_by_a_function()
    {
        using var fake = new FakeChatClient(messages => messages[^1].Text.ToUpperInvariant());
        Assert.Equal("HELLO", (await fake.GetResponseAsync("hello")).Text);
    }

    private static double Dot(Embedding<float> a, Embedding<float> b)
    {
        var sum = 0.0;
        for (var i = 0; i < a.Vector.Length; i++)
            sum += a.Vector.Span[i] * b.Vector.Span[i];
        return sum;
    }
}
