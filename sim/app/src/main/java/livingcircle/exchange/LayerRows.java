package livingcircle.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import livingcircle.features.OutColumn;
import livingcircle.features.OutColumn.Kind;
import livingcircle.features.OutFeature;
import livingcircle.features.OutLayer;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** A layer in the making. */
public final class LayerRows {

    private final String name;
    private final List<OutColumn> columns = new ArrayList<>();
    private final List<OutFeature> rows = new ArrayList<>();

    public LayerRows(String name) {
        this.name = name;
    }

    public LayerRows text(String... names) {
        return add(Kind.TEXT, names);
    }

    public LayerRows whole(String... names) {
        return add(Kind.INTEGER, names);
    }

    public LayerRows real(String... names) {
        return add(Kind.REAL, names);
    }

    public LayerRows truth(String... names) {
        return add(Kind.TRUTH, names);
    }

    public LayerRows add(Kind kind, String... names) {
        Arrays.stream(names).map(column -> new OutColumn(column, kind)).forEach(columns::add);
        return this;
    }

    /** Adds a row with a value for each column, null where there is none. */
    public void row(Geometry shape, @Nullable Object... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(name + " has " + columns.size() + " columns, not " + cells.length);
        }
        rows.add(new OutFeature(new ArrayList<>(Arrays.asList(cells)), shape));
    }

    public OutLayer layer() {
        return new OutLayer(name, columns, rows);
    }
}
