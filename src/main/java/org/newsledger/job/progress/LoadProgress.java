package org.newsledger.job.progress;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/**
 * Shows people how far a load is: a bar that moves on a terminal, a line every ten seconds
 * elsewhere.
 *
 * <p>One step runs at a time.
 */
public final class LoadProgress implements AutoCloseable {

  private static final int LINE_EVERY_SECONDS = 10;
  private static final int BAR = 24;

  private final PrintStream out;
  private final boolean terminal;
  private final ScheduledExecutorService ticker;
  private final List<StepTally> steps = new ArrayList<>();
  private volatile long expectedBytes;

  /** Progress that is shown on {@code out} from now until it is closed. */
  public LoadProgress(PrintStream out, boolean terminal) {
    this.out = out;
    this.terminal = terminal;
    this.ticker = Executors.newSingleThreadScheduledExecutor(LoadProgress::thread);
    long every = terminal ? 500 : LINE_EVERY_SECONDS * 1000L;
    var unused = ticker.scheduleAtFixedRate(this::show, every, every, TimeUnit.MILLISECONDS);
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "progress");
    thread.setDaemon(true);
    return thread;
  }

  private synchronized void begin(String step) {
    expectedBytes = 0;
    steps.add(new StepTally(step, System.nanoTime()));
  }

  /** Tells how many bytes the step that runs will read, for its bar and the time left. */
  public void expect(long bytes) {
    expectedBytes = bytes;
  }

  synchronized void end(StepTally tally) {
    tally.end(System.nanoTime());
    if (terminal) {
      out.print("\r\033[K");
    }
  }

  /** The step that runs now, or ran last. */
  public synchronized StepTally tally() {
    return steps.get(steps.size() - 1);
  }

  /** How many items a step saw, whatever became of them. */
  public synchronized long items(String name) {
    return steps.stream()
        .filter(step -> step.step().equals(name))
        .mapToLong(StepTally::items)
        .sum();
  }

  /** Tells of the beginning and the end of a step. */
  public StepExecutionListener during(String step) {
    return new StepExecutionListener() {
      @Override
      public void beforeStep(StepExecution execution) {
        begin(step);
      }

      @Override
      public ExitStatus afterStep(StepExecution execution) {
        end(tally());
        return execution.getExitStatus();
      }
    };
  }

  /** The steps so far, in their order. */
  public synchronized List<StepTally> steps() {
    return List.copyOf(steps);
  }

  private synchronized void show() {
    if (steps.isEmpty()) {
      return;
    }
    String line = line(steps.get(steps.size() - 1), expectedBytes, System.nanoTime());
    if (terminal) {
      out.print("\r\033[K" + line);
      out.flush();
    } else {
      out.println(line);
    }
  }

  /** One line on a step: bar, items, rate and time left. */
  static String line(StepTally step, long expectedBytes, long now) {
    double seconds = Math.max(step.seconds(now), 1e-3);
    StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-14s ", step.step()));
    double share = expectedBytes > 0 ? Math.min(1.0, (double) step.bytes() / expectedBytes) : 0;
    if (expectedBytes > 0) {
      int full = (int) (share * BAR);
      line.append('[').append("#".repeat(full)).append(".".repeat(BAR - full)).append(']');
      line.append(String.format(Locale.ROOT, " %3.0f %%  ", share * 100));
    }
    line.append(
        String.format(
            Locale.ROOT,
            "read %,d  accepted %,d  skipped %,d  rejected %,d  %,.0f/s",
            step.items(),
            step.accepted(),
            step.skipped(),
            step.rejected(),
            step.items() / seconds));
    if (share > 0.01) {
      line.append(String.format(Locale.ROOT, "  %,.0f s left", seconds / share - seconds));
    }
    return line.toString();
  }

  @Override
  public void close() {
    ticker.shutdownNow();
  }
}
