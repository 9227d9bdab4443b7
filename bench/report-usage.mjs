// Preloaded into a measured process: its peak memory in bytes and its processor time in seconds, as the last line on standard error.
process.on("exit", () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  process.stderr.write(`\npeak ${maxRSS * 1024} cpu ${(userCPUTime + systemCPUTime) / 1e6}\n`);
});
