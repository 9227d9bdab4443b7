// Preloaded into a measured process: its peak memory, in bytes, as the last line on standard error.
process.on("exit", () => process.stderr.write(`\npeak ${process.resourceUsage().maxRSS * 1024}\n`));
