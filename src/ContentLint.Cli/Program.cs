using ContentLint.Cli;

// A run over a few articles ends before a collection would pay; when a long run has used this up, collections begin.
const long UncollectedBytes = 40L << 20;
GC.TryStartNoGCRegion(UncollectedBytes);

using var interruption = new CancellationTokenSource();
var terminal = new Terminal(interruption.Token);
Console.CancelKeyPress += (_, pressed) =>
{
    // The first one ends the run in order, the second one at once.
    pressed.Cancel = !interruption.IsCancellationRequested;
    interruption.Cancel();
};
return CommandLine.Run(args, terminal);
