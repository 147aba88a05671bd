package org.newsledger.claim.metric;

import org.newsledger.claim.Metric;
import org.newsledger.claim.cue.Cue;
import org.newsledger.claim.scene.Scene;

/**
 * Tells whether jobs that nothing near tells of are cut or created: as jobs were that the article
 * told of before.
 */
final class StaffTopic {

  private boolean cuts;

  /** Takes the next sentence, whose nouns may name one of the two. */
  void enter(Scene scene) {
    boolean cut = names(scene, Metric.JOBS_CUT);
    if (cut != names(scene, Metric.JOBS_CREATED)) {
      cuts = cut;
    }
  }

  /** Takes what jobs were read as by a cue. */
  void chosen(MetricChoice choice) {
    boolean told = choice.metric() == Metric.JOBS_CUT || choice.metric() == Metric.JOBS_CREATED;
    if (told && !choice.how().equals(MetricReader.COUNTED)) {
      cuts = choice.metric() == Metric.JOBS_CUT;
    }
  }

  /** What a count is where only what it counts speaks for its metric. */
  Metric metric(CountedNoun noun) {
    return noun == CountedNoun.JOBS && cuts ? Metric.JOBS_CUT : noun.metric();
  }

  private static boolean names(Scene scene, Metric metric) {
    return scene.hits().has(Cue.Sort.NOUN, metric, scene.start(), scene.end());
  }
}
