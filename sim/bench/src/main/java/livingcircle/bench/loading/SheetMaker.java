package livingcircle.bench.loading;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import livingcircle.features.OutFeature;
import livingcircle.features.OutLayer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes points as a sheet with their coordinates in the last two columns. */
final class SheetMaker {

    private static final int FLUSH_ROWS = 10_000;

    private SheetMaker() {}

    static void write(Path file, OutLayer layer) throws IOException {
        int width = layer.columns().size();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                Workbook workbook = new Workbook(out, "livingcircle", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(layer.name());
            for (int i = 0; i < width; i++) {
                sheet.value(0, i, layer.columns().get(i).name());
            }
            sheet.value(0, width, "经度");
            sheet.value(0, width + 1, "纬度");
            int row = 0;
            for (OutFeature feature : layer.features()) {
                row++;
                for (int i = 0; i < width; i++) {
                    put(sheet, row, i, feature.cells().get(i));
                }
                sheet.value(row, width, feature.shape().getCoordinate().getX());
                sheet.value(row, width + 1, feature.shape().getCoordinate().getY());
                if (row % FLUSH_ROWS == 0) {
                    sheet.flush();
                }
            }
        }
    }

    private static void put(Worksheet sheet, int row, int column, Object cell) {
        if (cell instanceof Number number) {
            sheet.value(row, column, number);
        } else if (cell instanceof Boolean truth) {
            sheet.value(row, column, truth);
        } else {
            sheet.value(row, column, (String) cell);
        }
    }
}
