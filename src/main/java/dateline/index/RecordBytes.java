package dateline.index;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

/// Writes a record, and the records in it, as bytes and back.
///
/// The shape is taken from the record itself, so a new component needs no line here; [#fingerprint]
/// changes with it, and what was written in the old shape is thrown away, which a cache may be.
/// Known shapes: records, sealed interfaces of records, enums, lists, sets, optionals, strings,
/// days, and numbers.
final class RecordBytes<T> {
  /// How values of one type are written and read.
  private interface Form {
    void write(Object value, DataOutput out) throws IOException;

    Object read(DataInput in) throws IOException;
  }

  private final Map<Type, Form> forms = new HashMap<>();
  private final StringBuilder shape = new StringBuilder();
  private final Form form;

  RecordBytes(Class<T> type) {
    this.form = form(type);
  }

  /// A number that is another one as soon as any record inside has another shape.
  String fingerprint() {
    CRC32 sum = new CRC32();
    sum.update(shape.toString().getBytes(StandardCharsets.UTF_8));
    return Long.toHexString(sum.getValue());
  }

  byte[] write(T value) {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    try {
      form.write(value, out);
    } catch (IOException e) {
      throw new IllegalStateException("memory does not fail", e);
    }
    return out.toArrayCopy();
  }

  /// @throws IOException where these are not the bytes of such a record
  @SuppressWarnings("unchecked")
  T read(byte[] bytes, int offset, int length) throws IOException {
    return (T) form.read(new ByteArrayDataInput(bytes, offset, length));
  }

  private Form form(Type type) {
    Form known = forms.get(type);
    if (known == null) {
      shape.append(type.getTypeName()).append(';');
      known = made(type);
      forms.put(type, known);
    }
    return known;
  }

  private Form made(Type type) {
    if (type instanceof ParameterizedType generic) {
      Form part = form(generic.getActualTypeArguments()[0]);
      if (generic.getRawType() == Optional.class) {
        return new Maybe(part);
      }
      return new Many(part, generic.getRawType() == Set.class);
    }
    Class<?> raw = (Class<?>) type;
    if (raw.isRecord()) {
      return record(raw);
    }
    if (raw.isEnum()) {
      shape.append(Arrays.toString(raw.getEnumConstants()));
      return new OneOf(raw.getEnumConstants());
    }
    if (raw.isSealed()) {
      List<Class<?>> kinds = List.of(raw.getPermittedSubclasses());
      return new Sealed(kinds, kinds.stream().map(this::form).toList());
    }
    return Plain.of(raw);
  }

  private Form record(Class<?> type) {
    List<Method> accessors = new ArrayList<>();
    List<Form> parts = new ArrayList<>();
    List<Class<?>> types = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      shape.append(component.getName()).append(':');
      accessors.add(component.getAccessor());
      parts.add(form(component.getGenericType()));
      types.add(component.getType());
    }
    try {
      return new Whole(
          type.getDeclaredConstructor(types.toArray(Class<?>[]::new)), accessors, parts);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("a record has its constructor: " + type, e);
    }
  }

  private record Whole(Constructor<?> made, List<Method> accessors, List<Form> parts)
      implements Form {
    @Override
    public void write(Object value, DataOutput out) throws IOException {
      try {
        for (int i = 0; i < parts.size(); i++) {
          parts.get(i).write(accessors.get(i).invoke(value), out);
        }
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("cannot read " + value, e);
      }
    }

    @Override
    public Object read(DataInput in) throws IOException {
      Object[] values = new Object[parts.size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = parts.get(i).read(in);
      }
      try {
        return made.newInstance(values);
      } catch (ReflectiveOperationException e) {
        throw new IOException("not a " + made.getName(), e);
      }
    }
  }

  private record Maybe(Form part) implements Form {
    @Override
    public void write(Object value, DataOutput out) throws IOException {
      Optional<?> maybe = (Optional<?>) value;
      out.writeByte((byte) (maybe.isPresent() ? 1 : 0));
      if (maybe.isPresent()) {
        part.write(maybe.get(), out);
      }
    }

    @Override
    public Object read(DataInput in) throws IOException {
      return in.readByte() == 0 ? Optional.empty() : Optional.of(part.read(in));
    }
  }

  private record Many(Form part, boolean set) implements Form {
    @Override
    public void write(Object value, DataOutput out) throws IOException {
      Collection<?> many = (Collection<?>) value;
      out.writeVInt(many.size());
      // A set has no order of its own, and equal sets must give equal bytes.
      List<?> ordered =
          set
              ? many.stream().sorted((a, b) -> a.toString().compareTo(b.toString())).toList()
              : null;
      for (Object each : ordered == null ? many : ordered) {
        part.write(each, out);
      }
    }

    @Override
    public Object read(DataInput in) throws IOException {
      int size = in.readVInt();
      Collection<Object> many = set ? new LinkedHashSet<>() : new ArrayList<>();
      for (int i = 0; i < size; i++) {
        many.add(part.read(in));
      }
      return many;
    }
  }

  private record OneOf(Object[] constants) implements Form {
    @Override
    @SuppressWarnings("EnumOrdinal") // the fingerprint holds the order of the constants
    public void write(Object value, DataOutput out) throws IOException {
      out.writeByte((byte) ((Enum<?>) value).ordinal());
    }

    @Override
    public Object read(DataInput in) throws IOException {
      return constants[in.readByte()];
    }
  }

  private record Sealed(List<Class<?>> kinds, List<Form> parts) implements Form {
    @Override
    public void write(Object value, DataOutput out) throws IOException {
      int kind = kinds.indexOf(value.getClass());
      out.writeByte((byte) kind);
      parts.get(kind).write(value, out);
    }

    @Override
    public Object read(DataInput in) throws IOException {
      return parts.get(in.readByte()).read(in);
    }
  }

  private enum Plain implements Form {
    STRING(String.class) {
      @Override
      public void write(Object value, DataOutput out) throws IOException {
        out.writeString((String) value);
      }

      @Override
      public Object read(DataInput in) throws IOException {
        return in.readString();
      }
    },
    DAY(LocalDate.class) {
      @Override
      public void write(Object value, DataOutput out) throws IOException {
        out.writeZLong(((LocalDate) value).toEpochDay());
      }

      @Override
      public Object read(DataInput in) throws IOException {
        return LocalDate.ofEpochDay(in.readZLong());
      }
    },
    INT(int.class) {
      @Override
      public void write(Object value, DataOutput out) throws IOException {
        out.writeZInt((Integer) value);
      }

      @Override
      public Object read(DataInput in) throws IOException {
        return in.readZInt();
      }
    },
    DOUBLE(double.class) {
      @Override
      public void write(Object value, DataOutput out) throws IOException {
        out.writeLong(Double.doubleToLongBits((Double) value));
      }

      @Override
      public Object read(DataInput in) throws IOException {
        return Double.longBitsToDouble(in.readLong());
      }
    },
    BOOLEAN(boolean.class) {
      @Override
      public void write(Object value, DataOutput out) throws IOException {
        out.writeByte((byte) ((Boolean) value ? 1 : 0));
      }

      @Override
      public Object read(DataInput in) throws IOException {
        return in.readByte() != 0;
      }
    };

    private final Class<?> type;

    Plain(Class<?> type) {
      this.type = type;
    }

    static Form of(Class<?> type) {
      return Arrays.stream(values())
          .filter(plain -> plain.type == type)
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("no form for " + type));
    }
  }
}
