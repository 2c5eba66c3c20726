package livingcircle.scenario.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import livingcircle.base.BilingualText;
import livingcircle.city.GeoPoint;
import livingcircle.outlets.CreditGrade;
import livingcircle.outlets.OpeningHours;
import livingcircle.outlets.Outlet;
import org.jspecify.annotations.Nullable;

/** outlets.csv: one outlet a row; an empty cell means the default of the outlet's main type, or false. */
final class OutletsFile {

    private static final List<String> COLUMNS = List.of(
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
            "synthetic");
    private static final List<String> OPTIONAL_COLUMNS = List.of("credit", "rent_subsidy_share");
    private static final List<String> ALL_COLUMNS =
            Stream.concat(COLUMNS.stream(), OPTIONAL_COLUMNS.stream()).toList();
    private static final String TYPE_SEPARATOR = ";";
    private static final double LEAST = 0.001;
    private static final double LARGEST_M2 = 1_000_000;
    private static final double MOST_CUSTOMERS = 100_000;
    private static final double HIGHEST_PRICE = 100;

    private OutletsFile() {}

    /**
     * The outlets, without the rows that have faults; null if there is no table to read.
     *
     * @param types ids of the outlet types, or null if they are not known
     */
    static @Nullable List<Located<Outlet>> read(YamlNode named, @Nullable List<String> types, Reading reading) {
        CsvTable table = CsvTable.read(named, COLUMNS, OPTIONAL_COLUMNS, reading);
        if (table == null) {
            return null;
        }
        List<Located<Outlet>> outlets = new ArrayList<>();
        for (CsvRow row : table.rows()) {
            String id = row.newId("id");
            BilingualText name = row.name(id);
            GeoPoint at = row.point();
            List<String> offered = types(row, types);
            Double areaM2 = row.optionalNumber("area_m2", LEAST, LARGEST_M2);
            Double customersPerHour = row.optionalNumber("customers_per_hour", LEAST, MOST_CUSTOMERS);
            Double priceIndex = row.optionalNumber("price_index", 0, HIGHEST_PRICE);
            OpeningHours hours = hours(row);
            boolean isChain = !row.isEmpty("chain") && row.truth("chain");
            boolean isBarrierFree = !row.isEmpty("barrier_free") && row.truth("barrier_free");
            CreditGrade credit = credit(row);
            Double rentSubsidyShare = row.optionalNumber("rent_subsidy_share", 0, 1);
            boolean isSynthetic = !row.isEmpty("synthetic") && row.truth("synthetic");
            if (row.isSound()) {
                Outlet outlet = new Outlet(
                        id,
                        name,
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
                outlets.add(new Located<>(outlet, row.place("id")));
            }
        }
        return outlets;
    }

    private static List<String> types(CsvRow row, @Nullable List<String> known) {
        List<String> types = new ArrayList<>();
        for (String part : row.cell("types").split(TYPE_SEPARATOR, -1)) {
            String type = part.strip();
            if (known != null && !known.contains(type)) {
                row.fault(
                        "types",
                        "there is no outlet type '" + type + "'",
                        "没有名为“" + type + "”的业态",
                        Nearest.mend(type, known));
            } else if (types.contains(type)) {
                row.fault(
                        "types",
                        "names '" + type + "' twice",
                        "“" + type + "”重复",
                        new BilingualText("keep one of them", "请只保留一个"));
            }
            types.add(type);
        }
        return types;
    }

    private static CreditGrade credit(CsvRow row) {
        if (row.isEmpty("credit")) {
            return CreditGrade.B;
        }
        String grade = row.word("credit", List.of("a", "b", "c", "d"));
        return row.isSound() ? CreditGrade.valueOf(grade.toUpperCase(Locale.ROOT)) : CreditGrade.B;
    }

    private static @Nullable OpeningHours hours(CsvRow row) {
        if (row.isEmpty("hours")) {
            return null;
        }
        try {
            return OpeningHours.parse(row.cell("hours"));
        } catch (IllegalArgumentException e) {
            BilingualText problem = HoursText.problem(e);
            row.fault("hours", problem.en(), problem.zh(), HoursText.mend());
            return null;
        }
    }

    static void write(Path path, List<Outlet> outlets) throws IOException {
        try (CsvWriter writer = new CsvWriter(path, ALL_COLUMNS)) {
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
