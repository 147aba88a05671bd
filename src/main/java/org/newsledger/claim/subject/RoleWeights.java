package org.newsledger.claim.subject;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.newsledger.text.ResourceTable;

/** Weights of the features that rank companies, as subject and as object of a figure. */
public final class RoleWeights implements Serializable {

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
  public static RoleWeights committed() {
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
    for (String[] fields : ResourceTable.rows(resource)) {
      Integer number = numbers.get(fields[0]);
      if (number == null || fields.length != 3) {
        throw new IllegalArgumentException(
            resource
                + ": '"
                + fields[0]
                + "' is no feature with a weight as subject and as object");
      }
      subject[number] = Double.parseDouble(fields[1]);
      object[number] = Double.parseDouble(fields[2]);
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
