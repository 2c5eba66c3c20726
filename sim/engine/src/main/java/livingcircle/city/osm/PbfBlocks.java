package livingcircle.city.osm;

import com.google.protobuf.InvalidProtocolBufferException;
import crosby.binary.Fileformat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import livingcircle.base.BilingualText;
import org.jspecify.annotations.Nullable;

/**
 * The blocks of a PBF file, unpacked one after the other. Sizes are checked against the limits of the format before any
 * memory is taken. Format: <a href="https://wiki.openstreetmap.org/wiki/PBF_Format">PBF Format</a>.
 */
final class PbfBlocks {

    private static final int MAX_HEADER_BYTES = 64 << 10;
    private static final int MAX_BLOCK_BYTES = 32 << 20;

    private final Path file;
    private final InputStream in;
    private int blocksRead;

    /**
     * One block.
     *
     * @param type {@code OSMHeader}, {@code OSMData} or one to skip
     * @param data the unpacked content, not to be changed
     */
    record Block(String type, ByteBuffer data) {}

    PbfBlocks(Path file, InputStream in) {
        this.file = file;
        this.in = in;
    }

    /** The next block, or null at the end of the file. */
    @Nullable
    Block next() throws IOException {
        byte[] length = in.readNBytes(Integer.BYTES);
        if (length.length == 0) {
            return null;
        }
        int headerBytes =
                length.length < Integer.BYTES ? 0 : ByteBuffer.wrap(length).getInt();
        if (headerBytes <= 0 || headerBytes > MAX_HEADER_BYTES) {
            throw blocksRead == 0 ? notPbf() : damaged(null);
        }
        try {
            Fileformat.BlobHeader header = Fileformat.BlobHeader.parseFrom(read(headerBytes));
            if (header.getDatasize() < 0 || header.getDatasize() > MAX_BLOCK_BYTES) {
                throw damaged(null);
            }
            Block block = new Block(header.getType(), unpack(Fileformat.Blob.parseFrom(read(header.getDatasize()))));
            blocksRead++;
            return block;
        } catch (InvalidProtocolBufferException | DataFormatException e) {
            throw blocksRead == 0 ? notPbf() : damaged(e);
        }
    }

    private byte[] read(int bytes) throws IOException {
        byte[] content = in.readNBytes(bytes);
        if (content.length < bytes) {
            int block = blocksRead + 1;
            throw new OsmException(
                    file,
                    new BilingualText("it ends in the middle of block " + block, "文件在第 " + block + " 个数据块中途结束"),
                    OsmException.GET_AGAIN);
        }
        return content;
    }

    private ByteBuffer unpack(Fileformat.Blob blob) throws DataFormatException {
        if (blob.hasRaw()) {
            return blob.getRaw().asReadOnlyByteBuffer();
        }
        if (!blob.hasZlibData()) {
            throw unknownPacking(blob.getDataCase());
        }
        int size = blob.getRawSize();
        if (size < 0 || size > MAX_BLOCK_BYTES) {
            throw damaged(null);
        }
        byte[] content = new byte[size];
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(blob.getZlibData().toByteArray());
            int filled = 0;
            while (filled < size) {
                int count = inflater.inflate(content, filled, size - filled);
                if (count == 0) {
                    throw damaged(null);
                }
                filled += count;
            }
            if (inflater.inflate(new byte[1]) > 0 || !inflater.finished()) { // reads on to the checksum
                throw damaged(null);
            }
        } finally {
            inflater.end();
        }
        return ByteBuffer.wrap(content).asReadOnlyBuffer();
    }

    private OsmException notPbf() {
        return new OsmException(
                file,
                new BilingualText("its content is not OpenStreetMap PBF", "内容不是 OpenStreetMap PBF 格式"),
                new BilingualText(
                        "check what it is; a map in XML must be named .osm, .osm.gz or .osm.bz2",
                        "请核对文件；XML 地图的扩展名须为 .osm、.osm.gz 或 .osm.bz2"));
    }

    private OsmException unknownPacking(Fileformat.Blob.DataCase packing) {
        return new OsmException(
                file,
                new BilingualText(
                        "its blocks are packed as " + packing + ", which is not supported", "不支持数据块的压缩方式 " + packing),
                new BilingualText(
                        "pack it with zlib, for instance with 'osmium cat in.osm.pbf -o out.osm.pbf'",
                        "请改用 zlib 压缩，如“osmium cat in.osm.pbf -o out.osm.pbf”"));
    }

    OsmException damaged(@Nullable Throwable cause) {
        int block = blocksRead + 1;
        BilingualText problem = new BilingualText("it is damaged at block " + block, "第 " + block + " 个数据块已损坏");
        return cause == null
                ? new OsmException(file, problem, OsmException.GET_AGAIN)
                : new OsmException(file, problem, OsmException.GET_AGAIN, cause);
    }
}
