package org.mingzhang.read.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.common.function.PDFunction;
import org.jspecify.annotations.Nullable;

/** Finds the colour space that a name or an array stands for. */
final class ColourSpaces {

  static final ColourSpace GRAY = new ColourSpace.Gray();
  static final ColourSpace RGB = new ColourSpace.Rgb();
  static final ColourSpace CMYK = new ColourSpace.Cmyk();
  static final ColourSpace PATTERN = new ColourSpace.Pattern();

  private static final int DEEPEST = 8;
  private static final int MOST_INKS = 32;
  private static final int LARGEST_TABLE = 1 << 16;

  private ColourSpaces() {}

  /** Gray if it is no colour space. */
  static ColourSpace of(@Nullable COSBase base, Resources resources) {
    return of(base, resources, 0);
  }

  private static ColourSpace of(@Nullable COSBase base, Resources resources, int depth) {
    if (depth > DEEPEST) {
      return GRAY;
    }
    if (base instanceof COSName name) {
      return named(name, resources, depth);
    }
    if (!(base instanceof COSArray array)
        || array.size() == 0
        || !(array.getObject(0) instanceof COSName family)) {
      return GRAY;
    }
    COSBase second = array.size() > 1 ? array.getObject(1) : null;
    return switch (family.getName()) {
      case "ICCBased" -> byCount(second instanceof COSStream s ? s.getInt(COSName.N, 3) : 3);
      case "CalRGB" -> RGB;
      case "Lab" -> new ColourSpace.Lab();
      case "Indexed", "I" -> indexed(array, second, resources, depth);
      case "Separation", "DeviceN" -> tinted(array, second, resources, depth);
      case "Pattern" -> PATTERN;
      default -> array.size() == 1 ? named(family, resources, depth) : GRAY;
    };
  }

  private static ColourSpace named(COSName name, Resources resources, int depth) {
    return switch (name.getName()) {
      case "DeviceGray", "G", "CalGray" -> GRAY;
      case "DeviceRGB", "RGB", "CalRGB" -> RGB;
      case "DeviceCMYK", "CMYK" -> CMYK;
      case "Pattern" -> PATTERN;
      default -> {
        COSBase found = resources.get(COSName.COLORSPACE, name.getName());
        yield found == null ? GRAY : of(found, resources, depth + 1);
      }
    };
  }

  private static ColourSpace byCount(int components) {
    return components == 1 ? GRAY : components == 4 ? CMYK : RGB;
  }

  private static ColourSpace indexed(
      COSArray array, @Nullable COSBase base, Resources resources, int depth) {
    byte[] table = new byte[0];
    COSBase lookup = array.size() > 3 ? array.getObject(3) : null;
    if (lookup instanceof COSString string) {
      table = string.getBytes();
    } else if (lookup instanceof COSStream stream) {
      table = StreamBytes.of(stream, LARGEST_TABLE).bytes();
    }
    return new ColourSpace.Indexed(of(base, resources, depth + 1), table);
  }

  private static ColourSpace tinted(
      COSArray array, @Nullable COSBase names, Resources resources, int depth) {
    int inks = names instanceof COSArray several ? several.size() : 1;
    if (array.size() < 4 || inks > MOST_INKS) {
      return PATTERN;
    }
    try {
      PDFunction tint = PDFunction.create(array.getObject(3));
      return new ColourSpace.Tinted(inks, of(array.getObject(2), resources, depth + 1), tint);
    } catch (IOException | RuntimeException e) {
      return PATTERN;
    }
  }
}
