package org.newsledger.claim;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Weights of the features that rank companies, as subject and as object of a figure. */
final class RoleWeights implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String RESOURCE = "claim/roles.csv";

  private final double[] subject;
  private final double[] object;

  RoleWeights(double[] subject, double[] object) {
    this.subject = subject.clone();
    this.object = object.clone();
  }

  /** The committed weights: lines of a feature's name, its weight as subject and as object. */
  static RoleWeights committed() {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < RoleFeatures.COUNT; i++) {
      numbers.put(RoleFeatures.name(i), i);
    }
    double[] subject = new double[RoleFeatures.COUNT];
    double[] object = new double[RoleFeatures.COUNT];
    try (BufferedReader lines = open()) {
      lines
          .lines()
          .skip(1)
          .filter(line -> !line.isBlank())
          .forEach(
              line -> {
                String[] fields = line.split(",", -1);
                Integer number = numbers.get(fields[0]);
                if (number == null || fields.length != 3) {
                  throw new IllegalArgumentException(
                      RESOURCE + ": '" + line + "' needs feature,subject,object");
                }
                subject[number] = Double.parseDouble(fields[1]);
                object[number] = Double.parseDouble(fields[2]);
              });
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
    return new RoleWeights(subject, object);
  }

  private static BufferedReader open() {
    InputStream in = RoleWeights.class.getClassLoader().getResourceAsStream(RESOURCE);
    if (in == null) {
      throw new IllegalStateException(RESOURCE + " is not on the class path");
    }
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  /** How much the features speak for the subject, against neither role. */
  double subject(BitSet features) {
    return sum(subject, features);
  }

  /** How much the features speak for an object, against neither role. */
  double object(BitSet features) {
    return sum(object, features);
  }

  private static double sum(double[] weights, BitSet features) {
    double sum = 0;
    for (int i = features.nextSetBit(0); i >= 0; i = features.nextSetBit(i + 1)) {
      sum += weights[i];
    }
    return sum;
  }
}
