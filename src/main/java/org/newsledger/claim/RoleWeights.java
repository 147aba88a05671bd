package org.newsledger.claim;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Weights of the features that rank companies, as subject and as object of a figure. */
final class RoleWeights implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String RESOURCE = "claim/roles.csv";

  /** A weight nearer to nothing than this is left out of the table. */
  private static final double LEAST = 0.02;

  private final double[] subject;
  private final double[] object;

  RoleWeights(double[] subject, double[] object) {
    this.subject = subject.clone();
    this.object = object.clone();
  }

  /** The committed weights: lines of a feature's name, its weight as subject and as object. */
  static RoleWeights committed() {
    return read(RESOURCE);
  }

  /** The weights of a table of that form on the class path. */
  static RoleWeights read(String resource) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < RoleFeatures.COUNT; i++) {
      numbers.put(RoleFeatures.name(i), i);
    }
    double[] subject = new double[RoleFeatures.COUNT];
    double[] object = new double[RoleFeatures.COUNT];
    try (BufferedReader lines = open(resource)) {
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
                      resource + ": '" + line + "' needs feature,subject,object");
                }
                subject[number] = Double.parseDouble(fields[1]);
                object[number] = Double.parseDouble(fields[2]);
              });
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
    return new RoleWeights(subject, object);
  }

  /** The weights as in the committed table, those that matter, ordered by name. */
  String toCsv() {
    SortedSet<String> lines = new TreeSet<>();
    for (int i = 0; i < RoleFeatures.COUNT; i++) {
      String weights = String.format(Locale.ROOT, "%.2f,%.2f", subject[i], object[i]);
      if (Math.abs(subject[i]) >= LEAST || Math.abs(object[i]) >= LEAST) {
        lines.add(RoleFeatures.name(i) + "," + weights);
      }
    }
    return "feature,subject,object\n" + String.join("\n", lines) + "\n";
  }

  private static BufferedReader open(String resource) {
    InputStream in = RoleWeights.class.getClassLoader().getResourceAsStream(resource);
    if (in == null) {
      throw new IllegalStateException(resource + " is not on the class path");
    }
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  double[] subjects() {
    return subject.clone();
  }

  double[] objects() {
    return object.clone();
  }

  /** How much the features speak for the subject, against neither role. */
  double subject(Features features) {
    return features.sum(subject);
  }

  /** How much the features speak for an object, against neither role. */
  double object(Features features) {
    return features.sum(object);
  }
}
