package livingcircle.city;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The largest connected part of a street network, by length, and how much lies outside it.
 *
 * @param kept streets of the largest part, in their original order
 * @param keptKm their length in km
 * @param droppedStreets number of streets outside
 * @param droppedKm their length in km
 * @param droppedParts number of separate parts outside
 */
public record StreetComponents(
        List<Street> kept, double keptKm, int droppedStreets, double droppedKm, int droppedParts) {

    /** Splits streets into connected parts and keeps the longest one; the first of equals. */
    public static StreetComponents of(List<Street> streets) {
        NodeNumbers nodes = new NodeNumbers(streets);
        int[] parent = new int[nodes.nodeCount()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
        for (int s = 0; s < streets.size(); s++) {
            int a = root(parent, nodes.from(s));
            int b = root(parent, nodes.to(s));
            parent[Math.max(a, b)] = Math.min(a, b);
        }
        long[] lengthMm = new long[parent.length];
        int[] pieces = new int[parent.length];
        for (int s = 0; s < streets.size(); s++) {
            int part = root(parent, nodes.from(s));
            lengthMm[part] += streets.get(s).lengthMm();
            pieces[part]++;
        }
        int best = 0;
        int parts = 0;
        for (int part = 0; part < parent.length; part++) {
            parts += pieces[part] > 0 ? 1 : 0;
            best = lengthMm[part] > lengthMm[best] ? part : best;
        }
        List<Street> kept = new ArrayList<>();
        long keptMm = 0;
        long droppedMm = 0;
        for (int s = 0; s < streets.size(); s++) {
            Street street = streets.get(s);
            if (root(parent, nodes.from(s)) == best) {
                kept.add(street);
                keptMm += street.lengthMm();
            } else {
                droppedMm += street.lengthMm();
            }
        }
        return new StreetComponents(
                Collections.unmodifiableList(kept),
                keptMm / 1e6,
                streets.size() - kept.size(),
                droppedMm / 1e6,
                Math.max(0, parts - 1));
    }

    private static int root(int[] parent, int node) {
        int at = node;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }
}
