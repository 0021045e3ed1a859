// Preloaded with --import: tells at the end how many kilobytes the process held at most, and how many
// milliseconds of processors it took, which other processes change least.
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  process.stderr.write(`peak ${maxRSS} cpu ${Math.round((userCPUTime + systemCPUTime) / 1000)}\n`);
});
