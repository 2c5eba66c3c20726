package livingcircle.city.osm;

import com.google.protobuf.ByteString;
import com.google.protobuf.MessageLite;
import crosby.binary.Fileformat;
import crosby.binary.Osmformat;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes small maps in PBF, well-formed or not, block by block. */
final class PbfText {

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();

    PbfText header(String... requiredFeatures) {
        Osmformat.HeaderBlock.Builder header = Osmformat.HeaderBlock.newBuilder();
        for (String feature : requiredFeatures) {
            header.addRequiredFeatures(feature);
        }
        return block("OSMHeader", header.build());
    }

    PbfText data(Osmformat.PrimitiveGroup.Builder group, String... texts) {
        Osmformat.StringTable.Builder table = Osmformat.StringTable.newBuilder().addS(ByteString.EMPTY);
        for (String text : texts) {
            table.addS(ByteString.copyFromUtf8(text));
        }
        return block(
                "OSMData",
                Osmformat.PrimitiveBlock.newBuilder()
                        .setStringtable(table)
                        .addPrimitivegroup(group)
                        .build());
    }

    PbfText block(String type, MessageLite content) {
        return blob(
                type,
                Fileformat.Blob.newBuilder().setRaw(content.toByteString()).build());
    }

    PbfText blob(String type, Fileformat.Blob blob) {
        return sizedBlob(type, blob, blob.getSerializedSize());
    }

    PbfText sizedBlob(String type, Fileformat.Blob blob, int statedBytes) {
        Fileformat.BlobHeader header = Fileformat.BlobHeader.newBuilder()
                .setType(type)
                .setDatasize(statedBytes)
                .build();
        DataOutputStream out = new DataOutputStream(file);
        try {
            out.writeInt(header.getSerializedSize());
            header.writeTo(out);
            blob.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    byte[] bytes() {
        return file.toByteArray();
    }
}
