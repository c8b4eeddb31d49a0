# Prints what PowerShell offers for each line: pwsh -File ask.ps1 SCRIPT LINE...
. $args[0]
foreach ($line in $args[1..$args.Count]) {
    Write-Output "$line => $((TabExpansion2 $line $line.Length).CompletionMatches.CompletionText)"
}
