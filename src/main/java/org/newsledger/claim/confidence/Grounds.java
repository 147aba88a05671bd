package org.newsledger.claim.confidence;

import java.util.Locale;
import java.util.function.ObjDoubleConsumer;
import org.newsledger.claim.Modality;
import org.newsledger.claim.metric.MetricChoice;
import org.newsledger.claim.scene.Figure;
import org.newsledger.claim.subject.Roles;

/**
 * What a claim stands on.
 *
 * @param choice its metric and the cue for it
 * @param roles its companies
 * @param figure its figure
 * @param figures how many figures its sentence has
 * @param modality how sure the text is of it
 */
public record Grounds(
    MetricChoice choice, Roles roles, Figure figure, int figures, Modality modality) {

  /** Beyond these a stronger cue or one more figure says nothing further. */
  private static final double MOST_LEAD = 6;

  private static final double MOST_SCORE = 8;
  private static final int MOST_FIGURES = 8;

  /** Nothing is surer than this, nor less sure. */
  private static final double LEAST_SHARE = 1e-4;

  /** Hands over each feature with its value; their names are those of {@code certainty.csv}. */
  void features(ObjDoubleConsumer<String> taker) {
    double share = Math.min(Math.max(roles.share(), LEAST_SHARE), 1 - LEAST_SHARE);
    taker.accept("any", 1);
    taker.accept("subject", Math.log(share / (1 - share)));
    taker.accept("lead", Math.min(choice.lead(), MOST_LEAD));
    taker.accept("score", Math.min(choice.score(), MOST_SCORE));
    taker.accept("figures", Math.min(figures, MOST_FIGURES));
    taker.accept("named", roles.named() ? 1 : 0);
    taker.accept("joint", roles.subjects().size() > 1 ? 1 : 0);
    taker.accept("objects", roles.objects().isEmpty() ? 0 : 1);
    taker.accept("cue:" + choice.how(), 1);
    taker.accept("metric:" + choice.metric().code(), 1);
    taker.accept("unit:" + figure.quantity().unit().kind().name().toLowerCase(Locale.ROOT), 1);
    taker.accept("modality:" + modality.code(), 1);
  }
}
