package livingcircle.features.workbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import livingcircle.features.FeatureException;
import org.jspecify.annotations.Nullable;

/**
 * The ZIP file that a workbook is. Parts are unpacked as they are read, and only those asked for; the bytes unpacked
 * are counted, whatever the archive says of their number, so that small files cannot blow up. An archive within the
 * archive is never opened.
 */
final class Archive implements AutoCloseable {

    private static final int MOST_ENTRIES = 10_000;
    private static final byte[] OLE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

    private final ZipFile zip;
    private long bytesLeft;

    private Archive(ZipFile zip, long mostBytes) {
        this.zip = zip;
        bytesLeft = mostBytes;
    }

    /**
     * Opens an archive.
     *
     * @param mostBytes bytes that the parts read may have together
     */
    static Archive open(Path file, long mostBytes) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            if (Arrays.equals(OLE, in.readNBytes(OLE.length))) {
                throw FeatureException.of(
                        0,
                        "is an old .xls workbook or protected by a password",
                        "是旧式 .xls 工作簿，或设有密码",
                        "open it and save it as .xlsx without a password",
                        "请打开后另存为不带密码的 .xlsx");
            }
        }
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException | IllegalArgumentException e) {
            throw noWorkbook();
        }
        Archive archive = new Archive(zip, mostBytes);
        try {
            archive.requireWorkbook();
            return archive;
        } catch (FeatureException e) {
            zip.close();
            throw e;
        }
    }

    private void requireWorkbook() {
        if (zip.size() > MOST_ENTRIES) {
            throw FeatureException.of(
                    0,
                    "holds " + zip.size() + " parts, more than " + MOST_ENTRIES,
                    "含有 " + zip.size() + " 个部件，超过 " + MOST_ENTRIES,
                    "copy the table into a new workbook",
                    "请将表格复制到新的工作簿");
        }
        if (zip.getEntry("xl/workbook.bin") != null) {
            throw FeatureException.of(
                    0, "is a binary workbook (.xlsb)", "是二进制工作簿（.xlsb）", "save it as .xlsx", "请另存为 .xlsx");
        }
        if (zip.getEntry("content.xml") != null) {
            throw FeatureException.of(
                    0, "is an OpenDocument file (.ods)", "是 OpenDocument 文件（.ods）", "save it as .xlsx", "请另存为 .xlsx");
        }
    }

    /** A part by its path, or null if there is none. */
    @Nullable
    InputStream find(String path) throws IOException {
        ZipEntry entry = zip.getEntry(path);
        return entry == null || entry.isDirectory() ? null : new Counted(zip.getInputStream(entry));
    }

    /** The fault of a file that is no workbook, or a broken one. */
    static FeatureException noWorkbook() {
        return FeatureException.of(
                0,
                "is not a workbook, or a damaged one",
                "不是工作簿，或已损坏",
                "open it in a spreadsheet program and save it as .xlsx",
                "请用表格软件打开并另存为 .xlsx");
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private final class Counted extends FilterInputStream {

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int taken = super.read(bytes, offset, length);
            count(taken);
            return taken;
        }

        private void count(int bytes) {
            bytesLeft -= Math.max(0, bytes);
            if (bytesLeft < 0) {
                throw FeatureException.of(
                        0,
                        "unpacks to more than it may",
                        "解压后过大",
                        "leave out sheets, columns and rows that are not needed, or give more memory with --memory",
                        "请删去不需要的工作表、列和行，或用 --memory 增加内存");
            }
        }
    }
}
