namespace Clustering.Anonymization;

/// <summary>
/// ISO 8601 as exports write it: 2024-05-01, 2024-05-01T09:30, 2024-05-01 09:30:15.123456+02:00, with Z, UTC or an offset. Without one the time is UTC,
/// so that the machine's own time zone changes nothing.
/// </summary>
internal static class IsoTime
{
    private const int MaxOffsetMinutes = 14 * 60;

    public static bool TryParse(ReadOnlySpan<byte> text, out DateTimeOffset time)
    {
        time = default;
        text = text.Trim(" \t"u8);
        if (!Digits(ref text, 4, out int year) || !Take(ref text, '-') || !Digits(ref text, 2, out int month)
            || !Take(ref text, '-') || !Digits(ref text, 2, out int day))
            return false;
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return false;

        long ticks = 0;
        int offset = 0;
        if (!text.IsEmpty)
        {
            if (!Take(ref text, 'T') && !Take(ref text, 't') && !Take(ref text, ' '))
                return false;
            if (!Clock(ref text, out ticks) || !Offset(text, out offset))
                return false;
        }
        ticks += new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Unspecified).Ticks;
        long utc = ticks - offset * TimeSpan.TicksPerMinute;
        if (utc < DateTime.MinValue.Ticks || utc > DateTime.MaxValue.Ticks)
            return false;
        time = new(ticks, TimeSpan.FromMinutes(offset));
        return true;
    }

    private static bool Clock(ref ReadOnlySpan<byte> text, out long ticks)
    {
        ticks = 0;
        int second = 0;
        if (!Digits(ref text, 2, out int hour) || !Take(ref text, ':') || !Digits(ref text, 2, out int minute))
            return false;
        if (Take(ref text, ':') && !Digits(ref text, 2, out second))
            return false;
        if (hour > 23 || minute > 59 || second > 59)
            return false;
        ticks = hour * TimeSpan.TicksPerHour + minute * TimeSpan.TicksPerMinute + second * TimeSpan.TicksPerSecond;
        if (!Take(ref text, '.') && !Take(ref text, ','))
            return true;
        if (!Digits(ref text, 1, out int digit))
            return false;
        long unit = TimeSpan.TicksPerSecond / 10;
        do
        {
            ticks += digit * unit;
            unit /= 10;
        }
        while (Digits(ref text, 1, out digit));
        return true;
    }

    private static bool Offset(ReadOnlySpan<byte> text, out int minutes)
    {
        minutes = 0;
        text = text.TrimStart((byte)' ');
        if (text.IsEmpty || text.SequenceEqual("Z"u8) || text.SequenceEqual("z"u8) || text.SequenceEqual("UTC"u8))
            return true;
        int sign = text[0] == '-' ? -1 : 1;
        if ((!Take(ref text, '+') && !Take(ref text, '-')) || !Digits(ref text, 2, out int hours))
            return false;
        int rest = 0;
        bool colon = Take(ref text, ':');
        if ((colon || !text.IsEmpty) && !Digits(ref text, 2, out rest))
            return false;
        minutes = sign * (hours * 60 + rest);
        return text.IsEmpty && rest < 60 && Math.Abs(minutes) <= MaxOffsetMinutes;
    }

    private static bool Take(ref ReadOnlySpan<byte> text, char expected)
    {
        if (text.IsEmpty || text[0] != expected)
            return false;
        text = text[1..];
        return true;
    }

    private static bool Digits(ref ReadOnlySpan<byte> text, int count, out int value)
    {
        value = 0;
        if (text.Length < count)
            return false;
        for (int i = 0; i < count; i++)
        {
            int digit = text[i] - '0';
            if (digit is < 0 or > 9)
                return false;
            value = value * 10 + digit;
        }
        text = text[count..];
        return true;
    }
}
