package org.kaidah.vocabulary;

/**
 * The result of one requirement: met, not met, or cannot tell. One value per requirement.
 *
 * @param syarat the requirement's code, such as {@code PRO-JPTP-06}
 * @param putusan {@code PENUHI}, {@code GAGAL} or {@code BELUM}
 * @param nilai the value found: a text, a number or a length of service; {@code null}
 * where there is none
 * @param ketentuan what is required, in words
 */
public record Hasil(String syarat, @Pilihan(Daftar.PUTUSAN) String putusan, Object nilai,
		String ketentuan) implements Simpulan {

	/** Met. */
	public static final String PENUHI = "PENUHI";

	/** Not met. */
	public static final String GAGAL = "GAGAL";

	/** Cannot be told from what is known. */
	public static final String BELUM = "BELUM";

	public static Hasil penuhi(String syarat, Object nilai, String ketentuan) {
		return new Hasil(syarat, PENUHI, nilai, ketentuan);
	}

	public static Hasil gagal(String syarat, Object nilai, String ketentuan) {
		return new Hasil(syarat, GAGAL, nilai, ketentuan);
	}

	public static Hasil belum(String syarat, String ketentuan) {
		return new Hasil(syarat, BELUM, null, ketentuan);
	}

	@Override
	public String kunci() {
		return this.syarat;
	}

}
