console.error("命令行尚未接入。 The command line is not connected yet.");
process.exitCode = 2;
