using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ContentLint.Languages;

/// <summary>
/// A short word form of Latin-1 letters as a number of 128 bits: a byte for each of its UTF-16 code units, and its length in the last one.
/// Two forms are equal exactly when these numbers are, so that comparing follows no pointer.
/// </summary>
internal readonly record struct PackedForm(ulong Low, ulong High)
{
    /// <summary>In UTF-16 code units.</summary>
    public const int LongestForm = 15;

    private const int Half = 8;

    private const int Lanes = 16;

    // Two odd numbers without a pattern.
    private const ulong LowFactor = 0x9E37_79B9_7F4A_7C15;
    private const ulong HighFactor = 0xD6E8_FEB8_6659_FD93;

    /// <summary>The highest byte of a product, which every unit reaches, comes last: tables look at the last bits.</summary>
    public uint Hash
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => (uint)BinaryPrimitives.ReverseEndianness((Low ^ (Low >> 32) ^ (High * HighFactor)) * LowFactor);
    }

    /// <summary>
    /// Packs the ASCII letters that begin at a place of the text, and tells how many they are; 0 where they are none, or too many, or where
    /// fewer than sixteen code units are left: then somebody else must look.
    /// </summary>
    public static int PackLetters(ReadOnlySpan<char> text, int at, out PackedForm packed)
    {
        packed = default;
        if (text.Length - at < Lanes || !BitConverter.IsLittleEndian || !Vector128.IsHardwareAccelerated)
            return 0;
        var units = MemoryMarshal.Cast<char, ushort>(text.Slice(at, Lanes));
        var bytes = Vector128.NarrowWithSaturation(Vector128.Create(units), Vector128.Create(units[(Lanes / 2)..]));
        var places = (bytes | Vector128.Create((byte)0x20)) - Vector128.Create((byte)'a');
        var letters = Vector128.LessThanOrEqual(places, Vector128.Create((byte)('z' - 'a'))).ExtractMostSignificantBits();
        var count = BitOperations.TrailingZeroCount(~letters);
        if (count > LongestForm)
            return 0;
        bytes &= Vector128.LessThan(Vector128<sbyte>.Indices, Vector128.Create((sbyte)count)).AsByte();
        packed = new(bytes.AsUInt64().ToScalar(), bytes.AsUInt64().GetElement(1) | ((ulong)count << 56));
        return count;
    }

    /// <summary>Fails for the empty form, a longer one, and one with a code unit from U+0100 on.</summary>
    public static bool TryPack(ReadOnlySpan<char> form, out PackedForm packed)
    {
        packed = default;
        var length = form.Length;
        if (length is 0 or > LongestForm)
            return false;
        ulong low;
        var high = (ulong)length << 56;
        var units = 0UL;
        if (length < 4)
        {
            low = 0;
            for (var at = 0; at < length; at++)
            {
                low |= (ulong)form[at] << (8 * at);
                units |= form[at];
            }
        }
        else if (length < Half)
        {
            // The last four units are read with those that the first four hold already: they say the same of them.
            low = Narrow(form, ref units) | (Narrow(form[^4..], ref units) << (8 * (length - 4)));
        }
        else
        {
            low = Narrow(form, ref units) | (Narrow(form[4..], ref units) << 32);
            if (length > Half)
                high |= (Narrow(form[^8..], ref units) | (Narrow(form[^4..], ref units) << 32)) >> (8 * (2 * Half - length));
        }

        packed = new(low, high);
        return (units & 0xFF00_FF00_FF00_FF00) == 0;
    }

    // The low bytes of the first four units.
    private static ulong Narrow(ReadOnlySpan<char> form, ref ulong units)
    {
        var wide = MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(form[..4]));
        if (!BitConverter.IsLittleEndian)
            wide = (wide << 48) | ((wide & 0xFFFF_0000) << 16) | ((wide >> 16) & 0xFFFF_0000) | (wide >> 48);
        units |= wide;
        wide = (wide | (wide >> 8)) & 0x0000_FFFF_0000_FFFF;
        return (wide | (wide >> 16)) & 0xFFFF_FFFF;
    }
}
