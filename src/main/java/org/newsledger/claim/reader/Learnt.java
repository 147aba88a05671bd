package org.newsledger.claim.reader;

import java.io.Serializable;
import org.newsledger.claim.confidence.Certainty;
import org.newsledger.claim.confidence.Confidence;
import org.newsledger.claim.subject.RoleWeights;

/**
 * What was learnt from annotated articles.
 *
 * @param weights which company a figure is said of
 * @param certainty how likely a claim is right by what it stands on
 * @param confidence how often claims of its rule were right
 */
record Learnt(RoleWeights weights, Certainty certainty, Confidence confidence)
    implements Serializable {}
