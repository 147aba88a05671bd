package org.newsledger.job.launch;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import org.newsledger.job.Ending;
import org.newsledger.job.LoadResult;
import org.newsledger.job.LoadSettings;
import org.newsledger.job.progress.LoadProgress;
import org.newsledger.job.progress.RunSummary;
import org.newsledger.job.step.LoadJob;
import org.newsledger.warehouse.LoadLock;
import org.newsledger.warehouse.WarehouseException;
import org.newsledger.warehouse.WarehouseFolder;
import org.springframework.beans.BeansException;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Runs one load from beginning to end: the job with its repository, its progress and its summary.
 */
public final class NightlyLoad {

  private static final String REPOSITORY = "batch";

  private NightlyLoad() {}

  /**
   * Loads as {@code settings} say, shows progress and a summary on {@code out}, and says how it
   * ended.
   *
   * <p>Only one load may work on a warehouse at a time; a second one ends at once.
   */
  public static LoadResult run(LoadSettings settings, PrintStream out, boolean terminal) {
    WarehouseFolder folder = WarehouseFolder.of(settings.warehouse());
    try (LoadLock lock = folder.lock()) {
      if (!lock.isHeld()) {
        return new LoadResult(
            Ending.ALREADY_RUNNING,
            "another load is working on " + settings.warehouse() + "; wait until it ends");
      }
      try (LoadProgress progress = new LoadProgress(out, terminal);
          ConfigurableApplicationContext context = start(settings, progress)) {
        LoadResult result = context.getBean(LoadLauncher.class).launch();
        RunSummary.lines(progress.steps(), System.nanoTime()).forEach(out::println);
        return result;
      } catch (BeansException e) {
        return new LoadResult(Ending.FAILED, unusableRepository(settings.warehouse(), e));
      }
    }
  }

  /** Before the job starts nothing but its repository is opened. */
  private static String unusableRepository(Path warehouse, BeansException failure) {
    return "the job repository, "
        + warehouse.resolve(REPOSITORY + ".mv.db")
        + " unless another one is set, cannot be opened: "
        + WarehouseException.deepest(failure)
        + "; it holds no more than the history of the job: move it away and load again";
  }

  private static ConfigurableApplicationContext start(
      LoadSettings settings, LoadProgress progress) {
    return new SpringApplicationBuilder(LoadJob.class, LoadLauncher.class)
        .web(WebApplicationType.NONE)
        .bannerMode(Banner.Mode.OFF)
        .logStartupInfo(false)
        .registerShutdownHook(false)
        .properties(defaults(settings.warehouse()))
        .initializers(
            context -> {
              context.getBeanFactory().registerSingleton("loadSettings", settings);
              context.getBeanFactory().registerSingleton("loadProgress", progress);
            })
        .run();
  }

  /**
   * What a user may override by system property or environment, such as the job repository's
   * address. Its tables are created each time, which H2 would note in a trace file where they are
   * there.
   */
  private static Map<String, Object> defaults(Path warehouse) {
    return Map.of(
        "spring.datasource.url",
        "jdbc:h2:file:"
            + warehouse.toAbsolutePath().resolve(REPOSITORY)
            + ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0",
        "spring.batch.job.enabled",
        "false",
        "spring.batch.jdbc.initialize-schema",
        "always",
        "spring.main.keep-alive",
        "false",
        // A failure is told in one line at the end, with what to do; --debug logging brings the
        // rest back.
        "logging.level.root",
        "off");
  }
}
