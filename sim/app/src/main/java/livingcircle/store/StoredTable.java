package livingcircle.store;

/**
 * A table of the whole study.
 *
 * @param shape its columns
 * @param sha256 SHA-256 of its CSV
 */
record StoredTable(TableShape shape, String sha256) {

    String name() {
        return shape.name();
    }

    String csv() {
        return name() + ".csv";
    }

    String parquet() {
        return name() + ".parquet";
    }
}
