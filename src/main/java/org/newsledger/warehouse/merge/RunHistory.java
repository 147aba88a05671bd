package org.newsledger.warehouse.merge;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.newsledger.warehouse.MergeResult;
import org.newsledger.warehouse.RunStep;
import org.newsledger.warehouse.database.WorkDatabase;

/** Writes the run of a load into its generation. */
public final class RunHistory {

  private static final String RUN =
      """
      INSERT INTO run
      SELECT getvariable('run_key'), run_id, as_of, started_at, ?, 'published',
        ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
      FROM staging.load
      """;

  private final WorkDatabase database;

  /** The history in the generation attached to {@code database}. */
  public RunHistory(WorkDatabase database) {
    this.database = database;
  }

  void begin() {
    database.run("SET VARIABLE run_key = (SELECT key_of(run_id) FROM staging.load)");
    database.run(
        "INSERT INTO dim_run SELECT getvariable('run_key'), run_id, run_number, as_of"
            + " FROM staging.load");
  }

  void record(long documentsIn, MergeResult merged) {
    database
        .jdbc()
        .update(
            RUN,
            LocalDateTime.now(ZoneOffset.UTC),
            documentsIn,
            merged.documentsLoaded(),
            merged.documentsSkipped(),
            merged.documentsRejected(),
            merged.documentsReplaced(),
            merged.claims(),
            merged.relations(),
            merged.quantities(),
            merged.companies(),
            merged.rates(),
            merged.rejections(),
            merged.removed());
  }

  /** Writes the steps of the run and that it ended now. */
  public void finish(List<RunStep> steps) {
    int ordinal = 0;
    for (RunStep step : steps) {
      ordinal++;
      database
          .jdbc()
          .update(
              "INSERT INTO run_step VALUES (getvariable('run_key'), ?, ?, ?, ?, ?, ?, ?)",
              ordinal,
              step.step(),
              utc(step.startedAt()),
              utc(step.finishedAt()),
              step.read(),
              step.accepted(),
              step.rejected());
    }
    database
        .jdbc()
        .update(
            "UPDATE run SET finished_at = ? WHERE run_key = getvariable('run_key')",
            LocalDateTime.now(ZoneOffset.UTC));
  }

  private static LocalDateTime utc(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }
}
