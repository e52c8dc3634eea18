// What netstandard2.0 lacks and the compiler or this library needs. The one file with target conditions.
#if NETSTANDARD2_0
namespace System.Runtime.CompilerServices
{
    internal static class IsExternalInit;

    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Field | AttributeTargets.Property, Inherited = false)]
    internal sealed class RequiredMemberAttribute : Attribute;

    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, Inherited = false)]
    internal sealed class CollectionBuilderAttribute(Type builderType, string methodName) : Attribute
    {
        public Type BuilderType { get; } = builderType;

        public string MethodName { get; } = methodName;
    }

    [AttributeUsage(AttributeTargets.All, AllowMultiple = true, Inherited = false)]
    internal sealed class CompilerFeatureRequiredAttribute(string featureName) : Attribute
    {
        public string FeatureName { get; } = featureName;
    }
}

namespace System.Diagnostics.CodeAnalysis
{
    [AttributeUsage(AttributeTargets.Constructor, Inherited = false)]
    internal sealed class SetsRequiredMembersAttribute : Attribute;

    [AttributeUsage(AttributeTargets.Method | AttributeTargets.Property, Inherited = false, AllowMultiple = true)]
    internal sealed class MemberNotNullWhenAttribute(bool returnValue, params string[] members) : Attribute
    {
        public bool ReturnValue { get; } = returnValue;

        public string[] Members { get; } = members;
    }

    [AttributeUsage(AttributeTargets.Parameter)]
    internal sealed class NotNullAttribute : Attribute;

    [AttributeUsage(AttributeTargets.Parameter)]
    internal sealed class NotNullWhenAttribute(bool returnValue) : Attribute
    {
        public bool ReturnValue { get; } = returnValue;
    }
}

namespace System.Buffers
{
    /// <summary>A set of bytes to look for.</summary>
    internal sealed class SearchValues<T>
    {
        public bool[] Has { get; } = new bool[256];
    }

    internal static class SearchValues
    {
        public static SearchValues<byte> Create(ReadOnlySpan<byte> values)
        {
            var set = new SearchValues<byte>();
            foreach (byte value in values)
            {
                set.Has[value] = true;
            }

            return set;
        }

        public static int IndexOfAny(this ReadOnlySpan<byte> text, SearchValues<byte> values)
        {
            bool[] has = values.Has;
            for (int i = 0; i < text.Length; i++)
            {
                if (has[text[i]])
                {
                    return i;
                }
            }

            return -1;
        }
    }
}

namespace System.Numerics
{
    internal static class BitOperations
    {
        /// <summary>The place of the lowest bit that is set: as many as are below it.</summary>
        public static int TrailingZeroCount(ulong bits) => PopCount(unchecked((bits & (0 - bits)) - 1));

        /// <summary>How many bits are set: pairs of bits are added, then pairs of these.</summary>
        public static int PopCount(ulong bits)
        {
            unchecked
            {
                bits -= (bits >> 1) & 0x5555_5555_5555_5555;
                bits = (bits & 0x3333_3333_3333_3333) + ((bits >> 2) & 0x3333_3333_3333_3333);
                bits = (bits + (bits >> 4)) & 0x0F0F_0F0F_0F0F_0F0F;
                return (int)((bits * 0x0101_0101_0101_0101) >> 56);
            }
        }
    }
}

namespace System.Text.Unicode
{
    internal static class Utf8
    {
        private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

        public static bool IsValid(ReadOnlySpan<byte> text)
        {
            try
            {
                Strict.GetCharCount(text.ToArray());
                return true;
            }
            catch (DecoderFallbackException)
            {
                return false;
            }
        }
    }
}

namespace GovInfoDisclosure
{
    internal static class NetStandardExtensions
    {
        public static string GetString(this System.Text.Encoding encoding, System.ReadOnlySpan<byte> bytes) => encoding.GetString(bytes.ToArray());

        public static int GetChars(this System.Text.Encoding encoding, System.ReadOnlySpan<byte> bytes, char[] chars) =>
            encoding.GetChars(bytes.ToArray(), 0, bytes.Length, chars, 0);

        public static bool Contains(this string text, char value) => text.IndexOf(value) >= 0;

        public static bool StartsWith(this string text, char value) => text.Length > 0 && text[0] == value;

        public static bool EndsWith(this string text, char value) => text.Length > 0 && text[text.Length - 1] == value;
    }

    internal static class NetStandardVectors
    {
        extension(System.Numerics.Vector)
        {
            /// <summary>The place of the first byte in which all bits are set; −1 where there is none.</summary>
            public static int IndexOfWhereAllBitsSet(System.Numerics.Vector<byte> vector)
            {
                for (int i = 0; i < System.Numerics.Vector<byte>.Count; i++)
                {
                    if (vector[i] == byte.MaxValue)
                    {
                        return i;
                    }
                }

                return -1;
            }
        }
    }

    internal static class NetStandardCollections
    {
        public static void Deconstruct<TKey, TValue>(this System.Collections.Generic.KeyValuePair<TKey, TValue> pair, out TKey key, out TValue value)
        {
            key = pair.Key;
            value = pair.Value;
        }

        public static TValue? GetValueOrDefault<TKey, TValue>(this System.Collections.Generic.IReadOnlyDictionary<TKey, TValue> dictionary, TKey key) =>
            dictionary.TryGetValue(key, out TValue? value) ? value : default;
    }
}
#endif
