package livingcircle.features.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;
import livingcircle.features.FeatureException;
import livingcircle.features.FeatureOptions;
import livingcircle.features.FeatureTable;
import org.jspecify.annotations.Nullable;

/** Reads a sheet of a workbook: the one that is named, else the first that is not hidden. No row has a shape. */
public final class WorkbookReader {

    private static final int MOST_NAMES = 20;

    private record Sheet(String name, String path, boolean isHidden) {}

    private final Archive archive;
    private final FeatureOptions options;
    private final List<Sheet> sheets = new ArrayList<>();
    private boolean is1904;

    private WorkbookReader(Archive archive, FeatureOptions options) {
        this.archive = archive;
        this.options = options;
    }

    /**
     * Reads a file.
     *
     * @throws FeatureException if it is not a workbook, or has no such sheet
     */
    public static FeatureTable read(Path file, FeatureOptions options) throws IOException {
        try (Archive archive = Archive.open(file, options.mostBytes())) {
            return new WorkbookReader(archive, options).read();
        } catch (ZipException e) {
            throw Archive.noWorkbook();
        }
    }

    private FeatureTable read() throws IOException {
        String workbook = Relationships.of(archive, "").byType("officeDocument");
        InputStream in = workbook == null ? null : archive.find(workbook);
        if (workbook == null || in == null) {
            throw Archive.noWorkbook();
        }
        Relationships parts = Relationships.of(archive, workbook);
        listSheets(in, parts);
        Sheet sheet = choose();
        SharedTexts texts = SharedTexts.read(find(parts.byType("sharedStrings")));
        Styles styles = Styles.read(find(parts.byType("styles")));
        InputStream rows = archive.find(sheet.path());
        if (rows == null) {
            throw Archive.noWorkbook();
        }
        try (XmlPart xml = new XmlPart(rows)) {
            return new SheetReader(xml, new CellReader(texts, styles, is1904), options).read();
        }
    }

    private @Nullable InputStream find(@Nullable String path) throws IOException {
        return path == null ? null : archive.find(path);
    }

    private void listSheets(InputStream in, Relationships parts) throws IOException {
        try (XmlPart xml = new XmlPart(in)) {
            while (xml.toElement()) {
                if (xml.name().equals("workbookPr")) {
                    is1904 = xml.isSet("date1904");
                } else if (xml.name().equals("sheet")) {
                    String name = xml.attribute("name");
                    String id = xml.attribute("id");
                    String path = id == null ? null : parts.byId(id, "worksheet");
                    if (name != null && path != null) {
                        String state = xml.attribute("state");
                        sheets.add(new Sheet(name, path, state != null && !state.equals("visible")));
                    }
                }
            }
        }
    }

    private Sheet choose() {
        String wanted = options.part();
        if (wanted == null) {
            return sheets.stream()
                    .filter(sheet -> !sheet.isHidden())
                    .findFirst()
                    .orElseThrow(() -> FeatureException.of(
                            0,
                            "has no sheet that is not hidden",
                            "没有未隐藏的工作表",
                            "show the sheet, or name it",
                            "请取消隐藏，或指定工作表"));
        }
        return sheets.stream()
                .filter(sheet -> sheet.name().strip().equalsIgnoreCase(wanted.strip()))
                .findFirst()
                .orElseThrow(() -> {
                    List<String> names =
                            sheets.stream().limit(MOST_NAMES).map(Sheet::name).toList();
                    return FeatureException.of(
                            0,
                            "has no sheet " + wanted,
                            "没有工作表 " + wanted,
                            "name one of: " + String.join(", ", names),
                            "请从中选择：" + String.join("、", names));
                });
    }
}
