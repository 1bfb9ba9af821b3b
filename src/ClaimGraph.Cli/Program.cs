using System.Text;
using ClaimGraph.Cli;

// Chinese names come out right wherever the terminal can show them; no byte order mark goes into a pipe.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return CommandLine.Run(args, Console.Out, Console.Error);
