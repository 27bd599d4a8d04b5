using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Clustering.Anonymization;

/// <summary>Standard input as a stream of bytes: a pipe, a file or a terminal.</summary>
internal static class StandardInput
{
    private const int WindowsStandardInput = -10;

    public static Stream Open()
    {
        nint handle = OperatingSystem.IsWindows() ? GetStdHandle(WindowsStandardInput) : 0;
        return new FileStream(new SafeFileHandle(handle, ownsHandle: false), FileAccess.Read, bufferSize: 128 * 1024);
    }

    [DllImport("kernel32.dll", ExactSpelling = true)]
    private static extern nint GetStdHandle(int which);
}
