package org.newsledger.company.registry;

import java.io.Serializable;

/**
 * What a correction did, for the run's summary.
 *
 * @param correction the correction
 * @param applied whether the companies that it speaks of were found
 * @param text one sentence
 */
public record CorrectionEffect(Correction correction, boolean applied, String text)
    implements Serializable {}
