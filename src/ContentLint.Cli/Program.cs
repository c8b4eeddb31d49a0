using ContentLint.Cli;

using var interruption = new CancellationTokenSource();
var terminal = new Terminal(interruption.Token);
Console.CancelKeyPress += (_, pressed) =>
{
    // The first one ends the run in order, the second one at once.
    pressed.Cancel = !interruption.IsCancellationRequested;
    interruption.Cancel();
};
return CommandLine.Run(args, terminal);
