package livingcircle.store;

/** What the values of a column are, as far as they were seen. */
enum ColumnType {
    /** No value was seen yet. */
    UNSEEN("VARCHAR"),
    TRUTH("BOOLEAN"),
    WHOLE("BIGINT"),
    NUMBER("DOUBLE"),
    TEXT("VARCHAR");

    private final String sql;

    ColumnType(String sql) {
        this.sql = sql;
    }

    /** The type of a value of a table; an empty text is no value, as in the CSV. */
    static ColumnType of(Object value) {
        if (value.equals("")) {
            return UNSEEN;
        }
        if (value instanceof Boolean) {
            return TRUTH;
        }
        if (value instanceof Long || value instanceof Integer) {
            return WHOLE;
        }
        return value instanceof Double ? NUMBER : TEXT;
    }

    /** The narrowest type that holds the values of both. */
    ColumnType with(ColumnType other) {
        if (this == other || other == UNSEEN) {
            return this;
        }
        if (this == UNSEEN) {
            return other;
        }
        boolean areNumbers = isNumeric() && other.isNumeric();
        return areNumbers ? NUMBER : TEXT;
    }

    private boolean isNumeric() {
        return this == WHOLE || this == NUMBER;
    }

    /** The type in the database. */
    String sql() {
        return sql;
    }
}
