namespace Clustering.Anonymization.Tests.Conversations;

public sealed class InputTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("reading").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_folder_is_read_at_any_depth_in_ordinal_order()
    {
        Write("b.json", Line("2"));
        Write("B.jsonl", Line("1"));
        Write("c/a.jsonl.gz", Line("3"));
        Write("c/deep/er/x.json.gz", Line("4"));
        Write("d.gz", Line("5"));
        Write("notes.txt", "no");
        Write(".hidden.json", "no");
        Write("packed.csv", "no");
        var reading = await Reading.Of(ConversationReader.ReadAsync(_folder, new() { Strict = true }));
        Assert.Null(reading.Error);
        Assert.Equal("12345", string.Concat(reading.Conversations.Select(c => c.Id.ToString())));
    }

    [Fact]
    public async Task A_linked_folder_is_not_entered_and_a_linked_file_is_read()
    {
        Write("a.json", Line("1"));
        Directory.CreateSymbolicLink(Path.Combine(_folder, "loop"), _folder);
        File.CreateSymbolicLink(Path.Combine(_folder, "z.json"), Path.Combine(_folder, "a.json"));
        Assert.Equal(2, (await Reading.Of(ConversationReader.ReadAsync(_folder))).Conversations.Count);
    }

    [Fact]
    public async Task Several_paths_are_read_one_after_the_other_and_failures_name_them_as_given()
    {
        string first = Write("z.jsonl", Line("1") + "\n{}");
        string second = Write("a.jsonl", "{}\n" + Line("2"));
        var reading = await Reading.Of(ConversationReader.ReadAsync([first, second], Reading.Lenient()));
        Assert.Equal("12", string.Concat(reading.Conversations.Select(c => c.Id.ToString())));
        Assert.Equal([(first, 2), (second, 1)], reading.Failures.Places.Select(p => (p.File, p.Line)));
    }

    [Fact]
    public async Task A_missing_path_or_an_empty_folder_stops_before_anything_is_read()
    {
        string good = Write("x/a.json", Line("1"));
        Directory.CreateDirectory(Path.Combine(_folder, "empty"));
        foreach (string missing in new[] { Path.Combine(_folder, "gone.json"), Path.Combine(_folder, "empty"), "a\0b" })
        {
            var reading = await Reading.Of(ConversationReader.ReadAsync([good, missing]));
            Assert.Empty(reading.Conversations);
            Assert.Equal(new ReadFailure(missing, 0, ReadFailureReason.Unreadable, null), reading.Error?.Failure);
            Assert.Null(reading.Error?.InnerException);
        }
    }

    [Fact]
    public void An_empty_path_is_a_mistake_of_the_caller() =>
        Assert.Throws<ArgumentException>(() => ConversationReader.ReadAsync(""));

    private static string Line(string id) => $"{{\"id\":\"{id}\",{Reading.Good[1..]}";

    private string Write(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, name.EndsWith(".gz", StringComparison.Ordinal) ? Reading.Gzip(text) : System.Text.Encoding.UTF8.GetBytes(text));
        return path;
    }
}
