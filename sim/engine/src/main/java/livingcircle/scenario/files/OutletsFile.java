package livingcircle.scenario.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import livingcircle.base.BilingualText;
import livingcircle.city.GeoPoint;
import livingcircle.city.coordinates.CoordinateSystem;
import livingcircle.outlets.CreditGrade;
import livingcircle.outlets.OpeningHours;
import livingcircle.outlets.Outlet;
import livingcircle.scenario.layers.OutletColumns;
import org.jspecify.annotations.Nullable;

/**
 * Outlets: one a row; an empty cell means the default of the outlet's main type, or false. Headers, types,
 * numbers, hours and yes or no may be as people write them ({@link OutletColumns}, {@link TypeNames},
 * {@link livingcircle.scenario.layers.WrittenNumber}, {@link WrittenHours}, {@link livingcircle.scenario.layers.YesNo}); the id may be missing
 * ({@link MadeId}).
 */
final class OutletsFile {

    /** Its key in baseline.yaml. */
    static final String KEY = "outlets";

    private static final List<String> WRITTEN = List.of(
            "id",
            "name_en",
            "name_zh",
            "lon",
            "lat",
            "types",
            "area_m2",
            "customers_per_hour",
            "price_index",
            "hours",
            "chain",
            "barrier_free",
            "synthetic",
            "credit",
            "rent_subsidy_share");
    private static final String NAME = OutletColumns.NAME;
    private static final String TYPE_SEPARATOR = ";";
    private static final double LEAST = 0.001;
    private static final double LARGEST_M2 = 1_000_000;
    private static final double MOST_CUSTOMERS = 100_000;
    private static final double HIGHEST_PRICE = 100;

    private OutletsFile() {}

    /**
     * The outlets of a survey.
     *
     * @param outlets without the rows that have faults
     * @param coordinates the system of their file
     */
    record Surveyed(List<Located<Outlet>> outlets, CoordinateSystem coordinates) {}

    /**
     * The outlets, without the rows that have faults; null if there is no table to read.
     *
     * @param types names of the outlet types, or null if they are not known
     */
    static @Nullable Surveyed read(Layer layer, @Nullable TypeNames types, Reading reading) {
        LayerTable table = LayerTable.read(
                layer, Columns.of(OutletColumns.DICTIONARY, List.of("lon", "lat", "types"), layer), KEY, reading);
        if (table == null) {
            return null;
        }
        boolean hasIds = table.has("id");
        int leftOut = 0;
        HoursText written = new HoursText();
        List<Located<Outlet>> outlets = new ArrayList<>();
        for (LayerRow row : table.rows()) {
            List<String> offered =
                    types == null ? List.of(row.cell("types").split(TYPE_SEPARATOR, -1)) : types.types(row);
            if (offered == null) {
                leftOut += row.isSound() ? 1 : 0;
                continue;
            }
            String givenId = hasIds ? row.newId("id") : "";
            BilingualText givenName = row.optionalName();
            GeoPoint at = row.point();
            Double areaM2 = row.optionalNumber("area_m2", LEAST, LARGEST_M2);
            Double customersPerHour = row.optionalNumber("customers_per_hour", LEAST, MOST_CUSTOMERS);
            Double priceIndex = row.optionalNumber("price_index", 0, HIGHEST_PRICE);
            OpeningHours hours = hours(row, written);
            boolean isChain = !row.isEmpty("chain") && row.yesNo("chain");
            boolean isBarrierFree = !row.isEmpty("barrier_free") && row.yesNo("barrier_free");
            CreditGrade credit = credit(row);
            Double rentSubsidyShare = row.optionalNumber("rent_subsidy_share", 0, 1);
            boolean isSynthetic = !row.isEmpty("synthetic") && row.yesNo("synthetic");
            if (row.isSound()) {
                String id = hasIds
                        ? givenId
                        : MadeId.make(
                                offered.get(0),
                                givenName == null ? "" : givenName.zh(),
                                String.join(TYPE_SEPARATOR, offered),
                                at,
                                table);
                Outlet outlet = new Outlet(
                        id,
                        givenName == null ? BilingualText.of(id) : givenName,
                        at,
                        offered,
                        areaM2,
                        customersPerHour,
                        priceIndex,
                        hours,
                        isChain,
                        isBarrierFree,
                        credit,
                        rentSubsidyShare == null ? 0 : rentSubsidyShare,
                        isSynthetic);
                outlets.add(new Located<>(outlet, row.place(hasIds ? "id" : table.has(NAME) ? NAME : "types")));
            }
        }
        if (leftOut > 0) {
            reading.warn(
                    table.shortName() + ": " + leftOut + " rows of types to ignore are left out",
                    table.shortName() + "：已按设置略去 " + leftOut + " 行");
        }
        written.warn(table.shortName(), reading);
        table.counted(KEY, outlets.size(), leftOut);
        return new Surveyed(outlets, table.coordinates());
    }

    private static CreditGrade credit(LayerRow row) {
        if (row.isEmpty("credit")) {
            return CreditGrade.B;
        }
        String grade = row.word("credit", List.of("a", "b", "c", "d"));
        return row.isSound() ? CreditGrade.valueOf(grade.toUpperCase(Locale.ROOT)) : CreditGrade.B;
    }

    private static @Nullable OpeningHours hours(LayerRow row, HoursText hours) {
        if (row.isEmpty("hours")) {
            return null;
        }
        OpeningHours read = hours.read(row.cell("hours"), row.place("hours"), row.reading());
        if (read == null) {
            row.spoil("hours", "is not understood", "无法识别");
        }
        return read;
    }

    static void write(Path path, List<Outlet> outlets) throws IOException {
        try (CsvWriter writer = new CsvWriter(path, WRITTEN)) {
            for (Outlet outlet : outlets) {
                OpeningHours hours = outlet.hours();
                writer.row(
                        outlet.id(),
                        outlet.name().en(),
                        outlet.name().zh(),
                        Decimals.degrees(outlet.at().lon()),
                        Decimals.degrees(outlet.at().lat()),
                        String.join(TYPE_SEPARATOR, outlet.types()),
                        Decimals.exact(outlet.areaM2()),
                        Decimals.exact(outlet.customersPerHour()),
                        Decimals.exact(outlet.priceIndex()),
                        hours == null ? "" : hours.format(),
                        Boolean.toString(outlet.isChain()),
                        Boolean.toString(outlet.isBarrierFree()),
                        Boolean.toString(outlet.isSynthetic()),
                        outlet.credit().name(),
                        Decimals.exact(outlet.rentSubsidyShare()));
            }
        }
    }
}
