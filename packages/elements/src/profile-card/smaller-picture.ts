/** A face on a card is small; a photo of a phone is not, and a slow line takes minutes for it. */
const largest = 1600;
const quick = 1_500_000;

/** A large photo, made smaller where the browser can; what that fails for goes as it is, and the server says what it thinks. */
export async function smaller(photo: Blob): Promise<Blob> {
  if (photo.size <= quick) return photo;
  try {
    const picture = await createImageBitmap(photo);
    const scale = Math.min(1, largest / Math.max(picture.width, picture.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    canvas.getContext('2d')!.drawImage(picture, 0, 0, canvas.width, canvas.height);
    return await new Promise((made) => canvas.toBlob((blob) => made(blob ?? photo), 'image/jpeg', 0.9));
  } catch {
    return photo;
  }
}
