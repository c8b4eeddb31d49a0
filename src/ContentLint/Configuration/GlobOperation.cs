namespace ContentLint.Configuration;

/// <summary>What one <see cref="GlobInstruction"/> does with the path.</summary>
internal enum GlobOperation
{
    /// <summary>Takes the UTF-16 code unit <see cref="GlobInstruction.First"/>.</summary>
    Unit,

    /// <summary>Takes one character but '/'.</summary>
    AnyCharacter,

    /// <summary>Takes one character, not '/', that <see cref="GlobInstruction.Characters"/> allows.</summary>
    OneOf,

    /// <summary>Takes as much as it likes but no '/'.</summary>
    AnyName,

    /// <summary>Takes as much as it likes.</summary>
    AnyPath,

    /// <summary>Takes a whole number from <see cref="GlobInstruction.First"/> to <see cref="GlobInstruction.Second"/>.</summary>
    Number,

    /// <summary>Goes on at <see cref="GlobInstruction.First"/>.</summary>
    Jump,

    /// <summary>Goes on at the next instruction and at <see cref="GlobInstruction.First"/>.</summary>
    Fork,

    /// <summary>Matches if the path is at its end.</summary>
    End,
}
