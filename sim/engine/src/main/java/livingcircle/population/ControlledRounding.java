package livingcircle.population;

/**
 * Rounds a table whose row and column sums are whole so that every cell becomes one of its two neighbouring whole
 * numbers and no sum changes. Such a rounding always exists (Bacharach 1966); it is found by pushing amounts around
 * cycles of fractional cells (the alternating cycles of Cox 1987, always in the direction of the nearer whole number).
 */
public final class ControlledRounding {

    private static final double WHOLE = 1e-6;

    private final double[][] cells;
    private final int rows;
    private final int columns;

    private ControlledRounding(double[][] table) {
        rows = table.length;
        columns = table[0].length;
        cells = new double[rows][];
        for (int r = 0; r < rows; r++) {
            cells[r] = table[r].clone();
        }
    }

    /**
     * @param table rows of equal length whose row and column sums are whole up to rounding error
     * @return the rounded table
     */
    public static int[][] round(double[][] table) {
        if (table.length == 0) {
            return new int[0][];
        }
        return new ControlledRounding(table).run();
    }

    private int[][] run() {
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                while (isFractional(r, c)) {
                    pushAroundCycle(r, c);
                }
            }
        }
        int[][] rounded = new int[rows][columns];
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                rounded[r][c] = (int) Math.rint(cells[r][c]);
            }
        }
        return rounded;
    }

    private boolean isFractional(int r, int c) {
        return Math.abs(cells[r][c] - Math.rint(cells[r][c])) > WHOLE;
    }

    /** Walks from cell to cell, along a row, along a column and so on, until the path meets itself. */
    private void pushAroundCycle(int startRow, int startColumn) {
        int[] pathRow = new int[2 * (rows + columns) + 4];
        int[] pathColumn = new int[pathRow.length];
        int[] seenRow = new int[rows];
        int[] seenColumn = new int[columns];
        int length = 0;
        int row = startRow;
        int column = startColumn;
        boolean alongRow = true;
        while (true) {
            pathRow[length] = row;
            pathColumn[length] = column;
            length++;
            int[] seen = alongRow ? seenRow : seenColumn;
            int line = alongRow ? row : column;
            if (seen[line] > 0) {
                shift(pathRow, pathColumn, seen[line], length);
                return;
            }
            seen[line] = length;
            if (alongRow) {
                column = otherInRow(row, column);
            } else {
                row = otherInColumn(row, column);
            }
            alongRow = !alongRow;
        }
    }

    private int otherInRow(int row, int column) {
        for (int c = 0; c < columns; c++) {
            if (c != column && isFractional(row, c)) {
                return c;
            }
        }
        throw new IllegalArgumentException("row " + row + " of the table does not add up to a whole number");
    }

    private int otherInColumn(int row, int column) {
        for (int r = 0; r < rows; r++) {
            if (r != row && isFractional(r, column)) {
                return r;
            }
        }
        throw new IllegalArgumentException("column " + column + " of the table does not add up to a whole number");
    }

    /** The cells from {@code first} to {@code end − 1} of the path form a cycle of even length: move the amount. */
    private void shift(int[] pathRow, int[] pathColumn, int first, int end) {
        double up = Double.POSITIVE_INFINITY;
        double down = Double.POSITIVE_INFINITY;
        for (int i = first; i < end; i++) {
            double value = cells[pathRow[i]][pathColumn[i]];
            double toCeiling = Math.ceil(value) - value;
            double toFloor = value - Math.floor(value);
            boolean even = (i - first) % 2 == 0;
            up = Math.min(up, even ? toCeiling : toFloor);
            down = Math.min(down, even ? toFloor : toCeiling);
        }
        double amount = up <= down ? up : -down;
        for (int i = first; i < end; i++) {
            cells[pathRow[i]][pathColumn[i]] += (i - first) % 2 == 0 ? amount : -amount;
        }
    }
}
