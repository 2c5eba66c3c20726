package livingcircle.model;

import java.util.Arrays;

/** A short list of outlets that a need could be served at, with their costs; reused from tour to tour. */
final class StopCandidates {

    private int[] types = new int[16];
    private int[] positions = new int[16];
    private int[] services = new int[16];
    private double[] costs = new double[16];
    private int size;

    void clear() {
        size = 0;
    }

    void add(int type, int position, int service, double cost) {
        if (size == costs.length) {
            types = Arrays.copyOf(types, 2 * size);
            positions = Arrays.copyOf(positions, 2 * size);
            services = Arrays.copyOf(services, 2 * size);
            costs = Arrays.copyOf(costs, 2 * size);
        }
        types[size] = type;
        positions[size] = position;
        services[size] = service;
        costs[size] = cost;
        size++;
    }

    int size() {
        return size;
    }

    int type(int i) {
        return types[i];
    }

    int position(int i) {
        return positions[i];
    }

    int service(int i) {
        return services[i];
    }

    double cost(int i) {
        return costs[i];
    }

    void setCost(int i, double cost) {
        costs[i] = cost;
    }
}
