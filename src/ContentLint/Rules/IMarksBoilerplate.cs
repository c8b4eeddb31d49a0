using ContentLint.Languages;

namespace ContentLint.Rules;

/// <summary>An analyzer whose rule tells the readers which lines are boilerplate, whether or not it is on.</summary>
internal interface IMarksBoilerplate
{
    BoilerplateLines Boilerplate { get; }
}
