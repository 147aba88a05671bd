package org.newsledger.job.progress;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.newsledger.source.RejectionCode;

/** What is shown at the end of a load: a table of steps and the refused items by code. */
public final class RunSummary {

  private RunSummary() {}

  /** The lines of the summary; steps that saw no item show their time alone. */
  public static List<String> lines(List<StepTally> steps, long now) {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            "%-16s %10s %10s %10s %10s %9s",
            "step", "read", "accepted", "skipped", "rejected", "seconds"));
    for (StepTally step : steps) {
      lines.add(
          String.format(
              Locale.ROOT,
              "%-16s %,10d %,10d %,10d %,10d %9.1f",
              step.step(),
              step.items(),
              step.accepted(),
              step.skipped(),
              step.rejected(),
              step.seconds(now)));
    }
    lines.add(rejections(steps));
    return lines;
  }

  private static String rejections(List<StepTally> steps) {
    Map<RejectionCode, Long> byCode = new EnumMap<>(RejectionCode.class);
    steps.forEach(
        step -> step.rejectedByCode().forEach((code, n) -> byCode.merge(code, n, Long::sum)));
    long all = steps.stream().mapToLong(StepTally::items).sum();
    long rejected = byCode.values().stream().mapToLong(Long::longValue).sum();
    if (rejected == 0) {
      return String.format(Locale.ROOT, "rejected nothing of %,d", all);
    }
    return String.format(
        Locale.ROOT,
        "rejected %,d of %,d (%.1f %%): %s",
        rejected,
        all,
        100.0 * rejected / all,
        byCode.entrySet().stream()
            .sorted(Map.Entry.<RejectionCode, Long>comparingByValue().reversed())
            .map(entry -> entry.getKey().code() + " " + entry.getValue())
            .collect(Collectors.joining(", ")));
  }
}
